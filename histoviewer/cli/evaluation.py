"""Commands that judge models or take them elsewhere: evaluate, cross-validate, compare, model export, ..."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from histoviewer.app.compare_runs import JUDGING, CompareRequest, RunComparison, compare_runs, described
from histoviewer.app.cross_validation_job import CrossValidateRequest, cross_validate
from histoviewer.app.evaluate_job import EvaluateRequest
from histoviewer.app.evaluate_job import evaluate as evaluate_job
from histoviewer.app.evaluation_export import ExportEvaluationRequest, export_evaluation
from histoviewer.app.job_results import EvaluationResult
from histoviewer.app.learning_curve_job import LearningCurve, LearningCurveRequest, learning_curve
from histoviewer.app.model_card_page import write_card
from histoviewer.app.model_export import ExportModelRequest, export_model
from histoviewer.app.model_store import resolve_model
from histoviewer.app.open_project import opened
from histoviewer.app.quantize_job import QuantizeRequest, quantize_model
from histoviewer.app.slide_queue import expanded
from histoviewer.cli.console import BAD_INPUT, OK, UsageError, complain, finish, run_job, say, say_json
from histoviewer.cli.train import train_request
from histoviewer.core.metrics import Evaluation, Score
from histoviewer.core.score_words import score_words


def evaluate(options: argparse.Namespace) -> int:
    """``histoviewer evaluate``."""
    request = EvaluateRequest(
        project=options.project,
        folder=options.folder,
        model=options.model,
        part=options.on,
        mpp=options.mpp,
        patient_regex=options.patient_regex,
        normalizer=options.normalize,
        coverage=options.coverage,
        level=options.level,
        vote=options.vote,
    )
    result, interrupted = run_job(evaluate_job, request, "Evaluating")
    _export(options.export, result)
    if options.json:
        say_json(result.to_json())
    else:
        _say_result(result)
    return finish(result.errors, interrupted)


def cross_validate_command(options: argparse.Namespace) -> int:
    """``histoviewer cross-validate``."""
    request = CrossValidateRequest(
        project=options.project,
        train=train_request(options),
        folds=options.folds,
        seed=options.seed,
        with_test=options.with_test,
        models=options.models,
        level=options.level,
        vote=options.vote,
        coverage=options.coverage,
    )
    found, _ = run_job(cross_validate, request, "Cross-validating")
    _export(options.export, found.pooled)
    if options.json:
        say_json(found.to_json())
        return finish(found.pooled.errors, False)
    for fold in found.folds:
        auc = _score_words(fold.evaluation.auc)
        say(f"fold {fold.fold + 1}: {len(fold.patients)} patients, {fold.evaluation.n} items, AUC {auc}")
    _say_result(found.pooled)
    return finish(found.pooled.errors, False)


def learning_curve_command(options: argparse.Namespace) -> int:
    """``histoviewer learning-curve``."""
    request = LearningCurveRequest(
        options.project, train_request(options), _shares(options.shares), options.draws, options.on
    )
    found, _ = run_job(learning_curve, request, "Learning curve")
    if options.export is not None:
        _export_curve(options.export, found)
    if options.json:
        say_json(found.to_json())
        return OK
    say(f"scores on the {found.part} part; mean (lowest to highest) of {request.seeds} draws")
    for patients, mean, low, high in found.means("auc"):
        say(f"  {patients:>5} patients  AUC {mean:.3f} ({low:.3f} to {high:.3f})")
    _say_looks(found.test_looks)
    return OK


def compare(options: argparse.Namespace) -> int:
    """``histoviewer compare``."""
    if options.list:
        return _list_runs(options)
    request = CompareRequest(options.project, tuple(options.runs))
    if len(options.runs) == 1:
        raise UsageError("One run can't be compared", "it needs another one", "name two runs or none")
    found, _ = run_job(compare_runs, request, "Comparing")
    if options.export is not None:
        from histoviewer.app.compare_export import export_comparison

        export_comparison(found, options.export)
    if options.json:
        say_json(found.to_json())
    else:
        _say_comparison(found)
    refused = [test.refused for test in found.tests if test.refused]
    for sentence in refused:
        complain(f"histoviewer: {sentence}")
    return BAD_INPUT if refused else OK


def model_export(options: argparse.Namespace) -> int:
    """``histoviewer model export``."""
    found, _ = run_job(export_model, ExportModelRequest(options.model, options.out), "Exporting")
    if options.json:
        say_json(found.to_json())
        return OK
    say(f"{found.folder}: {', '.join(found.files)}")
    say("What does not travel with this export:")
    for sentence in found.warnings:
        say(f"  {sentence}")
    return OK


def model_quantize(options: argparse.Namespace) -> int:
    """``histoviewer model quantize``."""
    request = QuantizeRequest(options.model, expanded(options.files), options.out, options.mpp)
    found, _ = run_job(quantize_model, request, "Quantizing")
    if options.json:
        say_json(found.to_json())
        return OK
    agreement = found.agreement
    say(f"{found.path}: {found.model} in 8 bits, calibrated on {found.calibrated_on} patches")
    say(
        f"on {agreement.patches} others: probabilities differ by {agreement.mean:.3f} in the mean and "
        f"{agreement.largest:.3f} at most; {100 * agreement.labels:.1f} % get another class, "
        f"{100 * agreement.known:.1f} % another answer of the check against the training data"
    )
    say(f"a patch takes {found.int8_ms:.1f} ms instead of {found.torch_ms:.1f}")
    return OK


def model_card(options: argparse.Namespace) -> int:
    """``histoviewer model card``."""
    out, _ = run_job(write_card, (resolve_model(options.model), options.out), "Model card")
    if options.json:
        say_json({"path": str(out)})
    else:
        say(str(out))
    return OK


def _list_runs(options: argparse.Namespace) -> int:
    with opened(options.project) as project:
        runs = [run for kind in (*JUDGING, "train") for run in project.runs(kind)]
    found = described(sorted(runs, key=lambda run: -run.id))
    if options.json:
        say_json(found.to_json())
        return OK
    for column in found.columns:
        area = column.scores.get("auc")
        words = f", AUC {_score_words(area)}" if area is not None else ""
        say(f"{column.run:>4}  {column.at[:16].replace('T', ' ')}  {column.kind:<14} {column.model}{words}")
    return OK


def _export(folder: Path | None, result: EvaluationResult) -> None:
    """Tables by the job, pictures by the window's own plots, drawn without a screen."""
    if folder is None:
        return
    export_evaluation_request = ExportEvaluationRequest(result, folder)
    run_job(export_evaluation, export_evaluation_request, "Writing tables")
    _without_screen()
    from histoviewer.ui.docks.figure_files import save_evaluation

    save_evaluation(result, folder)
    complain(f"Everything was written to {folder}")


def _export_curve(folder: Path, found: LearningCurve) -> None:
    from histoviewer.app.compare_export import export_learning_curve

    export_learning_curve(found, folder)
    _without_screen()
    from histoviewer.ui.docks.figure_files import save_learning_curve

    save_learning_curve(found.to_json(), folder)


def _without_screen() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The offscreen platform warns at each window that it has no size hints; that is no news here.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")


def _shares(text: str) -> tuple[float, ...]:
    try:
        return tuple(float(part) / 100 for part in text.replace("/", ",").split(",") if part.strip())
    except ValueError as error:
        raise UsageError(
            f"--shares {text} can't be used", "they are no numbers", "write 10,25,50,100"
        ) from error


def _say_result(result: EvaluationResult) -> None:
    _say_evaluation(result.evaluation, result.level, result.not_assessed)
    note = result.levels[result.level].note if result.level in result.levels else ""
    if note:
        say(note)
    _say_looks(result.test_looks)
    if result.warning:
        say(f"Warning: {result.warning}")


def _say_evaluation(found: Evaluation, level: str, not_assessed: int) -> None:
    things = {"patch": "patches", "patient": "patients"}.get(level, "images")
    say(f"{found.n} {things} judged, {not_assessed} images not assessed; rows are the truth, "
        "columns the prediction")  # fmt: skip
    width = max(len(name) for name in found.classes) + 2
    say(" " * width + "".join(f"{name:>{width}}" for name in found.classes))
    for name, row in zip(found.classes, found.confusion_matrix.tolist(), strict=True):
        say(f"{name:<{width}}" + "".join(f"{count:>{width}}" for count in row))
    for name in found.shown_scores:
        say(f"{score_words(name).lower():<26} {_score_words(found.score(name))}")
    if found.coverage_asked is not None:
        say(f"uncertain is what {100 * found.coverage_asked:g} % coverage leaves open")
    if found.positive:
        say(f"precision, recall, specificity and F1 are of '{found.positive}'")
    say(f"95 % intervals: {found.intervals}")


def _say_looks(looks: int | None) -> None:
    if looks is not None:
        say(f"the test part was looked at {'once' if looks == 1 else f'{looks} times'} so far")


def _say_comparison(found: RunComparison) -> None:
    columns = found.columns
    names = list(dict.fromkeys(n for c in columns for n in c.scores))
    rows = [("", [f"run {c.run}" for c in columns]), ("model", [c.model for c in columns])]
    rows += [(f"* {n}", [c.parameters.get(n, "") for c in columns]) for n in found.differing]
    rows += [
        (score_words(n).lower(), [_score_words(c.scores[n]) if n in c.scores else "" for c in columns])
        for n in names
    ]
    _say_rows(rows)
    if found.differing:
        say("* differs between the runs")
    for test in found.tests:
        if test.refused or test.mcnemar is None:
            continue
        say(f"run {test.second} against run {test.first}, {test.n} images:")
        m = test.mcnemar
        say(f"  McNemar: right in one only {m.only_first} and {m.only_second}, p = {m.p:.3g}")
        for name in ("accuracy", "balanced_accuracy", "auc"):
            d = test.differences[name]
            if d.p == d.p:
                words = f"{d.value:+.3f} ({d.lo:+.3f} to {d.hi:+.3f}), p = {d.p:.3g}"
                say(f"  {score_words(name).lower():<20} {words}")
        say(f"  differences: paired bootstrap over {test.by}")


def _say_rows(rows: Sequence[tuple[str, Sequence[str]]]) -> None:
    widths = [max(len(row[1][i]) for row in rows) + 2 for i in range(len(rows[0][1]))]
    first = max(len(name) for name, _cells in rows) + 2
    for name, cells in rows:
        line = "".join(f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=True))
        say(f"{name:<{first}}{line}".rstrip())


def _score_words(score: Score | Any) -> str:
    if score.value != score.value:
        return "not defined"
    if score.lo != score.lo:
        return f"{score.value:.3f}"
    return f"{score.value:.3f} ({score.lo:.3f} to {score.hi:.3f})"
