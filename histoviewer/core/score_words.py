"""What scores are called where a person reads them."""

from __future__ import annotations

SCORE_WORDS = {
    "accuracy": "Accuracy",
    "balanced_accuracy": "Balanced accuracy",
    "precision": "Precision",
    "recall": "Recall",
    "specificity": "Specificity",
    "f1": "F1",
    "auc": "AUC",
    "average_precision": "Average precision",
    "ece": "Calibration error (ECE)",
    "answered": "Answered",
    "accuracy_answered": "Accuracy of answered",
    "coverage": "Coverage of sets",
}
SHORT_WORDS = {
    **SCORE_WORDS,
    "balanced_accuracy": "Balanced acc.",
    "average_precision": "Avg. precision",
    "ece": "ECE",
    "accuracy_answered": "Acc. answered",
    "coverage": "Set coverage",
}
"""For narrow places."""

EXPLAINED = {
    "accuracy": "Share of the items whose likeliest class is right",
    "balanced_accuracy": "Mean of the recalls of all classes: each class weighs alike",
    "precision": "Share of those called this class that are",
    "recall": "Share of this class that is found (sensitivity)",
    "specificity": "Share of the others that is not called this class",
    "f1": "Harmonic mean of precision and recall",
    "auc": "How well the probability ranks this class above the others: area under the ROC curve",
    "average_precision": "Area under the precision-recall curve",
    "ece": "How far probabilities lie from what came true, on average; 0 is best",
    "answered": "Share of the items that got a class; the others are uncertain",
    "accuracy_answered": "Accuracy among the items that got a class",
    "coverage": "Share of the items whose prediction set holds the true class",
}


def score_words(name: str, short: bool = False) -> str:
    """The words for a score."""
    return (SHORT_WORDS if short else SCORE_WORDS).get(name, name.replace("_", " "))
