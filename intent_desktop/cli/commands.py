"""The commands, each one job of the engine."""

import contextlib
import functools
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer
from rich.console import Console

from intent_desktop import __version__, display
from intent_desktop.cli import options, typed, words
from intent_desktop.cli.running import Ended, error_document, perform, print_json
from intent_desktop.data import store
from intent_desktop.engine.failures import failed
from intent_desktop.engine.requests import Training
from intent_desktop.messages import EXIT_ARGUMENTS, EXIT_CANCELLED, EXIT_DONE, EXIT_OTHER, Note, Problem
from intent_desktop.training import gpu_engine

_say = words.say

app = typer.Typer(
    name="intent-desktop",
    help=_say("help_program"),
    add_completion=False,
    pretty_exceptions_enable=False,
    cls=typed.Commands,
)
_command = functools.partial(app.command, cls=typed.Command)

PROJECTS = Path("intent-projects")

Paths = Annotated[
    list[Path],
    typer.Argument(
        help=_say("help_paths"),
        show_default=False,
    ),
]
Roles = Annotated[list[str], typer.Option("--role", metavar="NAME=COLUMN", help=_say("help_role"))]
Meanings = Annotated[list[str], typer.Option("--event", metavar="MEANING=VALUES", help=_say("help_event"))]
Json = Annotated[bool, typer.Option("--json", help=_say("help_json"))]
AsOf = Annotated[str | None, typer.Option("--as-of", metavar="DATE", help=_say("help_as_of"))]
Seed = Annotated[int, typer.Option(min=0, max=1_000_000, help=_say("help_seed"))]
Out = Annotated[Path | None, typer.Option(metavar="DIR", help=_say("help_out"))]


@_command(help=_say("help_command_demo"))
def demo(
    out: Out = None,
    size: Annotated[str, typer.Option(help=_say("help_demo_size"))] = "small",
    seed: Seed = 1,
    json: Json = False,
) -> None:
    """Simulate a shop, train on it, score its customers and write a report."""
    from intent_desktop.engine.jobs import DemoShopJob, ScoreJob
    from intent_desktop.engine.requests import Source

    if size not in ("small", "medium", "large"):
        raise Problem("argument_size", value=size)
    project = out or PROJECTS / "demo-shop"
    shop = perform(DemoShopJob(shop=project / "shop", size=size, seed=seed))  # type: ignore[arg-type]
    source = Source(paths=[Path(shop["events"])])
    asked = options.training(
        source, "purchase", None, split=None, test=None, cutoff=None, horizon=None, active=None, further=[],
        seed=seed, budget=30,
    )  # fmt: skip
    trained = _train(asked, project)
    scored = perform(
        ScoreJob(
            bundle=Path(trained["bundle"]),
            paths=source.paths,
            out=Path(trained["run"]) / "scores.csv",
            work=project / "data" / "scoring",
            why="top",
        )
    )
    _show({"shop": shop, "training": trained, "scores": scored}, json, _demo_in_words)


@_command(help=_say("help_command_inspect"))
def inspect(paths: Paths, role: Roles = [], event: Meanings = [], json: Json = False) -> None:  # noqa: B006
    """Say what files are, what their columns mean, and what is wrong with them."""
    from intent_desktop.engine.jobs import InspectJob

    with _work_folder() as work:
        result = perform(InspectJob(source=options.source(paths, role, event), work=work))
    _show(result, json, words.inspection)


@_command(help=_say("help_command_train"))
def train(
    paths: Paths,
    question: Annotated[str, typer.Option(help=_say("help_train_question"))],
    model: Annotated[str | None, typer.Option(help=_say("help_train_model"))] = None,
    several: Annotated[
        str | None,
        typer.Option("--models", metavar="A,B", help=_say("help_train_several")),
    ] = None,
    role: Roles = [],  # noqa: B006
    event: Meanings = [],  # noqa: B006
    split: Annotated[str | None, typer.Option(help=_say("help_train_split"))] = None,
    test: Annotated[Path | None, typer.Option(help=_say("help_train_test"))] = None,
    feedback: Annotated[
        list[Path],
        typer.Option(metavar="FILE", help=_say("help_train_feedback")),
    ] = [],  # noqa: B006
    cutoff: Annotated[str | None, typer.Option(metavar="DATE", help=_say("help_train_cutoff"))] = None,
    horizon: Annotated[float | None, typer.Option(metavar="DAYS", help=_say("help_train_horizon"))] = None,
    active: Annotated[float | None, typer.Option(metavar="DAYS", help=_say("help_train_active"))] = None,
    budget: Annotated[float, typer.Option(min=0, metavar="MINUTES", help=_say("help_train_budget"))] = 30,
    further: Annotated[
        list[str],
        typer.Option(
            "--set",
            metavar="OPTION=VALUE",
            help=_say("help_train_further"),
        ),
    ] = [],  # noqa: B006
    encoder: Annotated[
        str | None,
        typer.Option(metavar="FILE", help=_say("help_train_encoder")),
    ] = None,
    compare_scratch: Annotated[
        bool,
        typer.Option(
            "--compare-scratch",
            help=_say("help_train_compare_scratch"),
        ),
    ] = False,
    seed: Seed = 0,
    out: Out = None,
    json: Json = False,
) -> None:
    """Train models for a question, judge them honestly, keep the best as a bundle with a report."""
    asked = options.training(
        options.source(paths, role, event, feedback), question, model, split=split,
        test=options.source([test], role, event) if test else None,
        cutoff=cutoff, horizon=horizon, active=active, further=further, seed=seed, budget=budget, encoder=encoder,
        compare_scratch=compare_scratch, several=several,
    )  # fmt: skip
    stem = paths[0].resolve().name.split(".")[0]
    _show(_train(asked, out or PROJECTS / stem), json, words.training)


@_command(help=_say("help_command_pretrain"))
def pretrain(
    paths: Paths,
    role: Roles = [],  # noqa: B006
    event: Meanings = [],  # noqa: B006
    until: Annotated[str | None, typer.Option(metavar="DATE", help=_say("help_pretrain_until"))] = None,
    encoder: Annotated[str | None, typer.Option(metavar="FILE", help=_say("help_pretrain_encoder"))] = None,
    compare_scratch: Annotated[
        bool,
        typer.Option(
            "--compare-scratch",
            help=_say("help_pretrain_compare_scratch"),
        ),
    ] = False,
    budget: Annotated[float, typer.Option(min=0, metavar="MINUTES", help=_say("help_pretrain_budget"))] = 30,
    further: Annotated[
        list[str],
        typer.Option(
            "--set",
            metavar="OPTION=VALUE",
            help=_say("help_pretrain_further"),
        ),
    ] = [],  # noqa: B006
    estimate: Annotated[bool, typer.Option("--estimate", help=_say("help_pretrain_estimate"))] = False,
    seed: Seed = 0,
    out: Out = None,
    json: Json = False,
) -> None:
    """Learn what customers do from all their actions, before any question: `train --encoder` starts from it."""
    asked = options.training(
        options.source(paths, role, event), "pretrain", "encoder", split=None, test=None, cutoff=until,
        horizon=None, active=None, further=further, seed=seed, budget=budget, encoder=encoder,
        compare_scratch=compare_scratch,
    )  # fmt: skip
    if estimate:
        from intent_desktop.engine.jobs import EstimateJob

        with _work_folder() as work:
            found = perform(EstimateJob(training=asked, data=work))
        _show(found, json, words.estimates)
        return
    stem = paths[0].resolve().name.split(".")[0]
    _show(_train(asked, out or PROJECTS / stem), json, words.training)


@_command(help=_say("help_command_resume"))
def resume(run: Annotated[Path, typer.Argument(help=_say("help_resume_run"))], json: Json = False) -> None:
    """Go on with a training that was interrupted, from its last checkpoint."""
    from intent_desktop.engine.jobs import TrainJob
    from intent_desktop.engine.runs import Run

    job = Run(run).job()
    if not isinstance(job, TrainJob):
        raise Problem("not_a_run_to_resume", file=str(run))
    # The project may have moved since.
    job = msgspec.structs.replace(job, run=run, data=run.resolve().parent.parent / "data")
    _show(perform(job, keeps=True, manner="resume"), json, words.training)


@_command(help=_say("help_command_evaluate"))
def evaluate(bundle: Path, paths: Paths, as_of: AsOf = None, role: Roles = [], json: Json = False) -> None:  # noqa: B006
    """Judge a bundle on files that hold the outcome."""
    from intent_desktop.engine.jobs import EvaluateJob

    with _work_folder() as work:
        result = perform(
            EvaluateJob(
                bundle=bundle, paths=paths, work=work, roles=options.roles(role), as_of=options.moment(as_of)
            )
        )
    _show(result, json, words.evaluation)


@_command(help=_say("help_command_score"))
def score(
    bundle: Path,
    paths: Paths,
    out: Annotated[Path, typer.Option(metavar="FILE", help=_say("help_score_out"))],
    as_of: AsOf = None,
    role: Roles = [],  # noqa: B006
    why: Annotated[str, typer.Option(help=_say("help_score_why"))] = "none",
    threshold: Annotated[
        float | None,
        typer.Option(min=0, help=_say("help_score_threshold")),
    ] = None,
    wish: Annotated[
        list[str],
        typer.Option(
            "--set",
            metavar="OPTION=VALUE",
            help=_say("help_score_wish"),
        ),
    ] = [],  # noqa: B006
    json: Json = False,
) -> None:
    """Score new files with a bundle: a chance for each row or customer, recommendations, or what else it answers."""
    from intent_desktop.engine.jobs import ScoreJob

    if why not in ("none", "top", "all"):
        raise Problem("argument_why", value=why)
    with _work_folder() as work:
        job = ScoreJob(
            bundle=bundle,
            paths=paths,
            out=out,
            work=work,
            roles=options.roles(role),
            as_of=options.moment(as_of),
            why=why,  # type: ignore[arg-type]
            threshold=threshold,
            options=options.wishes(wish),
        )
        result = perform(job)
    _show(result, json, words.scores)


@_command(help=_say("help_command_compare"))
def compare(
    runs: Annotated[list[Path], typer.Argument(help=_say("help_compare_runs"))], json: Json = False
) -> None:
    """Put finished runs side by side."""
    from intent_desktop.engine.run_comparison import compare_runs

    _show(compare_runs(runs), json, words.comparison)


@_command(help=_say("help_command_export"))
def export(
    bundle: Path,
    out: Annotated[Path, typer.Option(metavar="FILE", help=_say("help_export_out"))],
    form: Annotated[str, typer.Option("--format", help=_say("help_export_form"))] = "onnx",
    json: Json = False,
) -> None:
    """Write a bundle's model in a format that other programs run."""
    from intent_desktop.engine.export import export_onnx

    if form != "onnx":
        raise Problem("argument_format", value=form)
    _show(export_onnx(bundle, out), json, words.exported)


@_command(help=_say("help_command_compress"))
def compress(
    bundle: Path,
    paths: Annotated[
        list[Path],
        typer.Argument(help=_say("help_compress_paths"), show_default=False),
    ],
    method: Annotated[str, typer.Option(help=_say("help_compress_method"))],
    out: Annotated[Path, typer.Option(metavar="FILE", help=_say("help_compress_out"))],
    role: Roles = [],  # noqa: B006
    further: Annotated[
        list[str],
        typer.Option(
            "--set",
            metavar="OPTION=VALUE",
            help=_say("help_compress_further"),
        ),
    ] = [],  # noqa: B006
    json: Json = False,
) -> None:
    """Make a bundle's models smaller, and measure what that costs: size, speed and quality side by side."""
    from intent_desktop.engine.compressed import METHODS
    from intent_desktop.engine.jobs import CompressJob

    if method not in METHODS:
        raise Problem("argument_method", value=method, methods=list(METHODS))
    with _work_folder() as work:
        job = CompressJob(
            bundle=bundle,
            paths=paths,
            out=out,
            work=work,
            method=method,
            options=options.wishes(further),
            roles=options.roles(role),
        )
        result = perform(job)
    _show(result, json, words.compression)


@_command(help=_say("help_command_questions"))
def questions(json: Json = False) -> None:
    """List what can be asked."""
    from intent_desktop.questions.catalogue import CATALOGUE

    listed = [{"name": entry.name, "summary": entry.summary} for entry in CATALOGUE.values()]
    _show({"questions": listed}, json, words.questions)


@_command(help=_say("help_command_models"))
def models(json: Json = False) -> None:
    """List what can learn, by the questions that it answers; what stands beside the models for comparison comes last."""
    from intent_desktop.models.catalogue import BLEND, CATALOGUE
    from intent_desktop.questions.catalogue import CATALOGUE as QUESTIONS
    from intent_desktop.questions.catalogue import load

    asked = [load(name) for name in QUESTIONS]
    listed = [
        {
            "name": entry.name,
            "summary": entry.summary,
            "baseline": entry.baseline,
            "course": entry.course,
            "questions": [
                question.name
                for question in asked
                if entry.name in (*question.baselines, *question.models, *question.further)
            ],
        }
        for entry in CATALOGUE.values()
    ]
    several = [question.name for question in asked if len(question.models) > 1]
    blend = Note("summary_blend").text()
    listed.append({"name": BLEND, "summary": blend, "baseline": False, "course": "", "questions": several})
    _show({"models": listed}, json, words.models)


@_command("self-test", help=_say("help_command_self_test"))
def self_test(json: Json = False) -> None:
    """Check the installed program: engine, device, a tiny training, a bundle round trip."""
    from intent_desktop.engine.self_test import self_test as check

    with _work_folder() as work:
        result = check(work)
    _show(result, json, words.checks)
    if not result["passed"]:
        raise typer.Exit(EXIT_OTHER)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns its exit code. Never shows a traceback."""
    import sys

    given = sys.argv[1:] if arguments is None else arguments
    json = "--json" in given
    gpu_engine.activate()
    try:
        if given == ["--version"]:
            _console().print(__version__)
            return EXIT_DONE
        typed.speak()
        command = typer.main.get_command(app)
        names = set(getattr(command, "commands", {}))
        if not given or (given[0] not in names and Path(given[0]).exists()):
            note = display.hindrance() or Note("terminal_no_window")
            raise Problem(note.code, **note.parameters)
        if given[0] not in names and not given[0].startswith("-"):
            raise Problem("terminal_no_command", value=given[0])
        result = command.main(given, prog_name="intent-desktop", standalone_mode=False)
    except Ended as ended:
        return _tell(ended, json)
    except (KeyboardInterrupt, typer.Abort):
        return _tell(Ended(None, EXIT_CANCELLED), json)
    except Problem as problem:
        return _tell(Ended(problem.note, problem.exit_code), json)
    except Exception as error:  # noqa: BLE001  (whatever happens is told in words)
        if hasattr(error, "format_message"):  # the command line's own complaint
            return _tell(Ended(typed.complaint(error), EXIT_ARGUMENTS), json)
        failure = failed(error)
        return _tell(Ended(failure.note, failure.exit_code, failure.details), json)
    return result if isinstance(result, int) else EXIT_DONE


def _train(asked: Training, folder: Path) -> dict[str, Any]:
    from intent_desktop.data.reading import sources
    from intent_desktop.engine.jobs import TrainJob
    from intent_desktop.engine.projects import Project

    project = Project.create(folder) if not any(folder.glob("*.intentproject")) else Project.open(folder)
    paths = [path.resolve() for path in asked.source.paths]
    asked = msgspec.structs.replace(asked, source=msgspec.structs.replace(asked.source, paths=paths))
    if asked.test:
        tested = [path.resolve() for path in asked.test.paths]
        asked = msgspec.structs.replace(asked, test=msgspec.structs.replace(asked.test, paths=tested))
    project.decisions.question = asked.question
    project.decisions.roles = asked.source.roles
    project.decisions.events = asked.source.events
    for path in paths:
        with sources.telling(path):
            if path.is_file():
                project.add_source(path)
    project.save()
    run = project.new_run(asked.question, asked.learners)
    job = TrainJob(training=asked, data=project.data_folder, run=run.folder)
    run.write_job(job)
    return perform(job, keeps=True)


def _tell(ended: Ended, json: bool) -> int:
    document = error_document(ended)
    if json:
        print_json(document)
    console = Console(stderr=True, highlight=False)
    # Not broken into lines where nobody looks, so that logs keep names of files whole.
    console.print(
        document["error"]["message"],
        markup=False,
        style="red" if ended.note else "yellow",
        soft_wrap=not console.is_terminal,
    )
    if ended.details and ended.note and ended.note.code == "unexpected":
        details = Path(tempfile.gettempdir()) / "intent-desktop-details.txt"
        with contextlib.suppress(OSError):
            details.write_text(ended.details, encoding="utf-8")
            console.print(
                _say("terminal_details", file=str(details)), markup=False, style="dim", soft_wrap=True
            )
    return ended.exit_code


def _show(result: dict[str, Any], json: bool, in_words: Callable[[dict[str, Any], Console], None]) -> None:
    if json:
        print_json(result)
    else:
        in_words(result, _console())


def _demo_in_words(result: dict[str, Any], console: Console) -> None:
    shop = result["shop"]
    console.print(
        _say("terminal_demo_shop", events=shop["counts"]["events"], folder=shop["folder"]), markup=False
    )
    words.training(result["training"], console)
    words.scores(result["scores"], console)


def _console() -> Console:
    return Console(highlight=False)


@contextlib.contextmanager
def _work_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix=store.TEMPORARY, ignore_cleanup_errors=True) as folder:
        yield Path(folder)
