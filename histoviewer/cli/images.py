"""Commands on images: info and normalize."""

from __future__ import annotations

import argparse

from histoviewer.app.info_job import InfoRequest, info_json
from histoviewer.app.info_job import info as info_job
from histoviewer.app.normalize_job import NormalizeRequest
from histoviewer.app.normalize_job import normalize as normalize_job
from histoviewer.app.separate_job import SeparatedFile, SeparateRequest
from histoviewer.app.separate_job import separate as separate_job
from histoviewer.app.stain_choice import StainChoice, preset
from histoviewer.cli.console import OK, UsageError, finish, run_job, say, say_json


def info(options: argparse.Namespace) -> int:
    """``histoviewer info``."""
    found, _ = run_job(info_job, InfoRequest(options.file, options.mpp), "Reading")
    if options.json:
        say_json(info_json(found))
        return OK
    mpp = "unknown" if found.mpp_x is None else f"{found.mpp_x:g} x {found.mpp_y:g} um"
    say(f"{found.path}: {found.format}")
    say(f"size        {found.width_l0} x {found.height_l0} px")
    say(f"pixel size  {mpp}")
    say(f"objective   {'unknown' if found.objective is None else f'{found.objective:g}x'}")
    for i, level in enumerate(found.levels):
        say(f"level {i:<5} {level.width} x {level.height} px, 1:{level.downsample:g}")
    say(f"associated  {', '.join(found.associated) or 'none'}")
    return OK


def normalize(options: argparse.Namespace) -> int:
    """``histoviewer normalize``."""
    if options.separate:
        return _separate(options)
    if options.stain:
        raise UsageError("--stain goes with --separate", "", "see histoviewer normalize --help")
    if options.background:
        raise UsageError("--background goes with --separate", "", "see histoviewer normalize --help")
    request = NormalizeRequest(tuple(options.files), options.out, options.target, options.method)
    result, interrupted = run_job(normalize_job, request, "Normalizing")
    if options.json:
        say_json(result.to_json())
    else:
        for item in result.worst_first:
            why = "; ".join(item.reasons)
            say(f"{item.mark:<8}  {item.path} -> {item.written}" + (f" ({why})" if why else ""))
    return finish(result.errors, interrupted)


def _separate(options: argparse.Namespace) -> int:
    choice = StainChoice(
        stain_type=preset(options.stain) if options.stain else None, background=options.background
    )
    request = SeparateRequest(tuple(options.files), options.out, choice)
    result, interrupted = run_job(separate_job, request, "Separating")
    if options.json:
        say_json(result.to_json())
    else:
        for item in result.items:
            if isinstance(item, SeparatedFile):
                say(f"{item.path} -> {', '.join(item.written.values())}")
    return finish(result.errors, interrupted)
