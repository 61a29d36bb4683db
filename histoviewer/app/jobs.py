"""What the program can do, as plain functions ``(task, request) -> result``."""

from histoviewer.app.classify_job import ClassifyRequest, classify
from histoviewer.app.dataset_jobs import (
    ImportRequest,
    SplitRequest,
    import_dataset,
    split_dataset,
)
from histoviewer.app.dataset_summary import DatasetRow, DatasetSummary, dataset_summary
from histoviewer.app.evaluate_job import EvaluateRequest, evaluate
from histoviewer.app.info_job import InfoRequest, info, info_json
from histoviewer.app.job_results import (
    ClassifyResult,
    EvaluationResult,
    FileError,
    JudgedImage,
    ModelRef,
    NormalizedFile,
    NormalizeResult,
    TrainSummary,
)
from histoviewer.app.normalize_job import NormalizeRequest, normalize
from histoviewer.app.train_job import TrainRequest, train_model

__all__ = [
    "ClassifyRequest",
    "ClassifyResult",
    "DatasetRow",
    "DatasetSummary",
    "EvaluateRequest",
    "EvaluationResult",
    "FileError",
    "ImportRequest",
    "InfoRequest",
    "JudgedImage",
    "ModelRef",
    "NormalizeRequest",
    "NormalizeResult",
    "NormalizedFile",
    "SplitRequest",
    "TrainRequest",
    "TrainSummary",
    "classify",
    "dataset_summary",
    "evaluate",
    "import_dataset",
    "info",
    "info_json",
    "normalize",
    "split_dataset",
    "train_model",
]
