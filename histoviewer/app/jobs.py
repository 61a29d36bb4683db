"""What the program can do, as plain functions ``(task, request) -> result``."""

from histoviewer.app.classify_job import ClassifyRequest, classify
from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest
from histoviewer.app.evaluate_job import EvaluateRequest
from histoviewer.app.info_job import InfoRequest, info, info_json
from histoviewer.app.job_results import (
    ClassifyResult,
    DatasetRow,
    DatasetSummary,
    EvaluationResult,
    FileError,
    JudgedImage,
    ModelRef,
    NormalizedFile,
    NormalizeResult,
    TrainSummary,
)
from histoviewer.app.normalize_job import NormalizeRequest
from histoviewer.app.train_job import TrainRequest

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
    "info",
    "info_json",
]
