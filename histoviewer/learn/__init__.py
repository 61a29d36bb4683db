"""Training, model files and inference. The only package that imports torch."""
