"""The report of a yes-or-no question, as typed blocks."""

import datetime
from collections.abc import Sequence

import msgspec

from intent_desktop.data.dataset import Finding
from intent_desktop.evaluation import attention, effects, explanation
from intent_desktop.evaluation.attention import Looked
from intent_desktop.evaluation.blocks import (
    AnyBlock,
    Bars,
    Curve,
    Figure,
    Figures,
    Heading,
    Line,
    Mark,
    Matrix,
    Sentence,
    Span,
    Table,
    Timeline,
    Tree,
)
from intent_desktop.evaluation.comparison import Judged, ModelResult
from intent_desktop.evaluation.figures import figure_name, figure_value, interval_text
from intent_desktop.evaluation.leads import delivered, oriented, over_rule
from intent_desktop.evaluation.models_compared import compared
from intent_desktop.evaluation.numbers import format_number, format_share, interval_title
from intent_desktop.evaluation.pushes import strength_in_words
from intent_desktop.messages import Note, model_name, sentences
from intent_desktop.metrics import profit
from intent_desktop.metrics.calibration import reliability_curve
from intent_desktop.metrics.classification import confusion, roc_auc
from intent_desktop.metrics.intervals import Band, curve_bands
from intent_desktop.metrics.money import Money

EXAMPLE_MONEY = Money(true_positive=10, false_positive=-1)
NOTEWORTHY_DIFFERENCE = 0.03
RULE = "one_rule"
NO_GAP = 1e-6
"""Below it contributions add up but for how a computer rounds."""
UNDERMINING_FINDINGS = frozenset({"near_answer", "strong_drift_over_time"})
"""What makes good figures doubtful, so that it is said where they are read first."""


class Activity(msgspec.Struct, frozen=True, kw_only=True):
    """Actions a week of an event log, and the moments of the question."""

    weeks: list[datetime.datetime]
    counts: list[int]
    start: datetime.datetime
    first_cutoff: datetime.datetime
    test: datetime.datetime
    end: datetime.datetime


def blocks(
    results: Sequence[ModelResult],
    chosen: str,
    valid: Judged,
    test: Judged,
    reasons: explanation.Explanation,
    findings: Sequence[Finding],
    protocol: str,
    money: Money | None,
    activity: Activity | None,
    rules: Tree | None = None,
    looked: Sequence[Looked] = (),
    followed: Sequence[effects.Effect] = (),
    baselines: Sequence[str] = (),
    question: str = "",
) -> list[AnyBlock]:
    """All blocks of the report, in reading order. `protocol` stands in full under the first figures and the table of
    models; under each chart stands how many rows it shows. `rules` is the model in a nutshell; `looked` where its
    networks looked; `followed` how its chances follow the features that matter most;
    `baselines` the models that learn nothing, or next to it; `question` says what yes means.
    """
    result = next(entry for entry in results if entry.model == chosen)
    shown = _say("answers_protocol", rows=len(test.label), yes=int(test.label.sum()))
    return [
        Heading(title=_say("answers_heading")),
        *_in_short(result, findings, question),
        *_over_rule(result, results),
        _figures(result, protocol),
        Heading(title=_say("answers_models")),
        *delivered(
            chosen,
            {other: lead for other, lead in result.ahead_of.items() if other not in baselines},
            "log_loss",
            "roc_auc",
        ),
        *compared(results, chosen, "roc_auc"),
        _models(results, chosen, protocol),
        *_leads(result, test, chosen),
        Heading(title=_say("answers_curves")),
        *_curves(result, chosen, test, shown),
        *_profit(chosen, valid, test, money or EXAMPLE_MONEY, money is not None, shown),
        Heading(title=_say("answers_reasons")),
        *reasons_blocks(reasons, figure_name("roc_auc"), _say("answers_log_odds")),
        *effects.blocks(followed, _say("effect_chance"), "%"),
        *([rules] if rules else []),
        *attention.blocks(looked),
        Heading(title=_say("answers_data")),
        *findings_blocks(findings),
        *timeline_blocks(activity),
    ]


def _over_rule(result: ModelResult, results: Sequence[ModelResult]) -> list[AnyBlock]:
    """The delivered model beside the best simple rule; nothing where that was not measured, or is what is delivered."""
    rule = next((entry.test["roc_auc"] for entry in results if entry.model == RULE), None)
    reached, lead = result.test["roc_auc"], result.ahead_of.get(RULE)
    return [] if rule is None or reached is None or lead is None else [over_rule(reached, rule, lead)]


def _in_short(result: ModelResult, findings: Sequence[Finding], question: str) -> list[AnyBlock]:
    lift, base = result.test["lift@10"], result.test["base_rate"]
    if lift is None or base is None:
        return []
    said: list[AnyBlock] = [
        Sentence(
            text=_say(
                f"answers_caught_{question}" if question else "answers_caught",
                share=format_share(0.1),
                rate=format_share(min(1.0, lift * base)),
                base=format_share(base),
                lift=format_number(lift),
            ),
            tone="good" if lift > 1.2 else "caution",
        )
    ]
    promised, reached = result.valid["roc_auc"], result.test["roc_auc"]
    if promised is not None and reached is not None and abs(promised - reached) > NOTEWORTHY_DIFFERENCE:
        code = "answers_fall" if promised > reached else "answers_rise"
        text = _say(code, valid=figure_value("roc_auc", promised), test=figure_value("roc_auc", reached))
        said.append(Sentence(text=text, tone="caution"))
    left_out = _left_out(findings)
    said += [_undermining(finding, left_out) for finding in findings if finding.code in UNDERMINING_FINDINGS]
    return said


def _undermining(finding: Finding, left_out: set[str]) -> Sentence:
    """The warning; where the column that would give the answer away is left out, no more than that."""
    said = finding.note.parameters
    if finding.code == "near_answer" and said["column"] in left_out:
        return Sentence(text=_say("answers_left_out", column=said["column"], label=said["label"]))
    return Sentence(text=sentences((finding.note.text(), finding.note.advice())), tone="caution")


def _left_out(findings: Sequence[Finding]) -> set[str]:
    """The columns left out of learning by a repair, be it for another finding of the same column."""
    return {
        column
        for finding in findings
        if finding.applied and finding.fix is not None and finding.fix.code == "ignore_columns"
        for column in finding.fix.columns
    }


def _figures(result: ModelResult, protocol: str) -> Figures:
    shown = {
        "roc_auc": (figure_name("roc_auc"), "answers_ranking"),
        "pr_auc": (figure_name("pr_auc"), "answers_pr"),
        "calibration_error": (figure_name("calibration_error"), "answers_calibration"),
        "lift@10": (_say("answers_lift_top"), "answers_lift"),
    }
    figures = []
    for name, (title, explained) in shown.items():
        low, high = result.intervals.get(name, (None, None))
        figures.append(
            Figure(
                name=title,
                value=result.test[name],
                low=low,
                high=high,
                explanation=_say(explained, base=figure_value(name, result.test["base_rate"])),
            )
        )
    return Figures(title=_say("answers_figures"), figures=figures, protocol=protocol)


def _models(results: Sequence[ModelResult], chosen: str, protocol: str) -> Table:
    names = ("roc_auc", "pr_auc", "log_loss", "brier", "f1", "accuracy")
    first, *further = map(figure_name, names)
    rows: list[list[str | float | int | None]] = []
    for result in results:
        low, high = result.intervals.get("roc_auc", (float("nan"), float("nan")))
        figures = [result.test[name] for name in names]
        name = (
            _say("answers_chosen", model=result.model) if result.model == chosen else model_name(result.model)
        )
        interval = interval_text("roc_auc", low, high) if low == low else "–"
        valid = result.valid["roc_auc"]
        rows.append([name, figures[0], interval, *figures[1:], valid, result.seconds])
    return Table(
        columns=[
            _say("answers_model"),
            first,
            interval_title(),
            *further,
            _say("answers_valid"),
            _say("answers_seconds"),
        ],
        rows=rows,
        protocol=protocol,
    )


def _leads(result: ModelResult, test: Judged, chosen: str) -> list[AnyBlock]:
    said: list[AnyBlock] = []
    for other, interval in result.ahead_of.items():
        if other == "base_rate":  # a blind guess; that every model leads over it goes without saying
            continue
        lead = (result.test["roc_auc"] or 0) - roc_auc(test.label, test.probabilities[other])
        code, told, (low, high) = oriented(chosen, other, lead, interval)
        told |= {
            name: figure_value("roc_auc", value)
            for name, value in (("lead", told["lead"]), ("low", low), ("high", high))
        }
        text = _say(f"answers_lead_{code}", **told)
        said.append(Sentence(text=text, tone="good" if code == "clear" else "plain"))
    return said


def _curves(result: ModelResult, chosen: str, test: Judged, protocol: str) -> list[AnyBlock]:
    probability = test.probabilities[chosen]
    bands = curve_bands(test.label, probability, groups=test.clusters)
    banded = sentences((protocol, _say("answers_bootstrap_bands")))
    base = float(test.label.mean())
    reliability = reliability_curve(test.label, probability)
    counts = confusion(test.label, probability, result.threshold)
    blind = Line(name=_say("answers_base_line"), x=[0.0, 1.0], y=[base, base])
    return [
        Curve(
            title=_say("answers_roc"),
            x_label=_say("answers_false_alarms"),
            y_label=_say("answers_hits"),
            lines=[_line(model_name(chosen), bands["roc"])],
            diagonal=True,
            x_unit="%",
            y_unit="%",
            protocol=banded,
        ),
        Curve(
            title=_say("answers_pr_title"),
            x_label=_say("answers_hits"),
            y_label=_say("answers_precision"),
            lines=[_line(model_name(chosen), bands["pr"]), blind],
            x_unit="%",
            y_unit="%",
            protocol=banded,
        ),
        Curve(
            title=_say("answers_gain"),
            x_label=_say("answers_acted_on"),
            y_label=_say("answers_hits"),
            lines=[_line(model_name(chosen), bands["gain"])],
            diagonal=True,
            x_unit="%",
            y_unit="%",
            protocol=banded,
        ),
        Curve(
            title=_say("answers_lift_title"),
            x_label=_say("answers_acted_on"),
            y_label=_say("answers_lift_axis"),
            lines=[_line(model_name(chosen), bands["lift"])],
            x_unit="%",
            protocol=banded,
        ),
        Curve(
            title=_say("answers_reliability"),
            x_label=_say("answers_predicted"),
            y_label=_say("answers_observed"),
            lines=[
                Line(
                    name=model_name(chosen),
                    x=reliability.predicted.tolist(),
                    y=reliability.observed.tolist(),
                    low=reliability.low.tolist(),
                    high=reliability.high.tolist(),
                )
            ],
            diagonal=True,
            diagonal_name=_say("answers_perfect"),
            x_unit="%",
            y_unit="%",
            protocol=sentences((protocol, _say("answers_wilson_bands"))),
        ),
        Matrix(
            title=_say("answers_confusion", threshold=format_share(result.threshold, 1)),
            row_label=_say("answers_truth"),
            column_label=_say("answers_prediction"),
            rows=[_say("answers_yes"), _say("answers_no")],
            columns=[_say("answers_yes"), _say("answers_no")],
            values=[
                [counts.true_positive, counts.false_negative],
                [counts.false_positive, counts.true_negative],
            ],
            protocol=_say("answers_threshold_protocol") + " " + protocol,
        ),
    ]


def _profit(
    chosen: str, valid: Judged, test: Judged, money: Money, given: bool, protocol: str
) -> list[AnyBlock]:
    curve = profit.profit_curve(test.label, test.probabilities[chosen], money)
    best = profit.best_profit(valid.label, valid.probabilities[chosen], money)
    reached = profit.profit_at(test.label, test.probabilities[chosen], money, best.threshold)
    text = _say(
        "answers_profit_example",
        **{name: format_number(value) for name, value in msgspec.structs.asdict(money).items()},
        origin=_say("answers_money_given" if given else "answers_money_example"),
        threshold=format_share(best.threshold, 1),
        profit=format_number(reached),
        rows=len(test.label),
    )
    return [
        Curve(
            title=_say("answers_profit"),
            x_label=_say("answers_acted_on"),
            y_label=_say("answers_profit_axis"),
            lines=[Line(name=model_name(chosen), x=curve.share.tolist(), y=curve.profit.tolist())],
            x_unit="%",
            protocol=protocol,
        ),
        Sentence(text=text),
    ]


def reasons_blocks(reasons: explanation.Explanation, figure: str, scale: str) -> list[AnyBlock]:
    """What a model leans on, measured by a figure; contributions are told on a scale such as log-odds."""
    if not reasons.importances:
        return [Sentence(text=_say("answers_no_features"))]
    # What makes no difference to the figure is no reason; the first is shown in any case.
    shown = [entry for entry in reasons.importances if entry.drop > 0] or reasons.importances[:1]
    found: list[AnyBlock] = [
        Bars(
            title=_say("answers_importance", figure=figure),
            value_label=figure,
            names=[entry.name for entry in shown],
            values=[entry.drop for entry in shown],
            low=[entry.low for entry in shown],
            high=[entry.high for entry in shown],
            protocol=_say(
                "answers_importance_protocol" if reasons.gap is not None else "answers_importance_of_all",
                rows=reasons.rows,
                repeats=explanation.REPEATS,
                features=len(reasons.importances),
            ),
        )
    ]
    pushes = sorted(
        ((entry.contribution, entry.name) for entry in reasons.importances if entry.contribution is not None),
        reverse=True,
    )
    if not pushes:
        found.append(Sentence(text=_say("answers_no_account")))
    else:
        found.append(
            Bars(
                title=_say("answers_contribution", scale=scale),
                value_label=scale,
                names=[feature for _, feature in pushes],
                values=[push for push, _ in pushes],
                details=[strength_in_words(push) for push, _ in pushes],
                protocol=sentences(
                    [
                        _say("push_scale"),
                        _say(
                            "answers_contribution_exact"
                            if (reasons.gap or 0) < NO_GAP
                            else "answers_contribution_protocol",
                            scale=scale,
                            rows=reasons.rows,
                            gap=format_number(reasons.gap),
                        ),
                    ]
                ),
            )
        )
    return found


def findings_blocks(findings: Sequence[Finding]) -> list[AnyBlock]:
    """What was found in the data, as a table."""
    if not findings:
        return [Sentence(text=_say("answers_no_findings"))]
    rows: list[list[str | float | int | None]] = [
        [finding.note.text(), finding.rows, _say("answers_yes") if finding.applied else ""]
        for finding in findings
    ]
    return [
        Table(columns=[_say("answers_finding"), _say("answers_rows"), _say("answers_applied")], rows=rows)
    ]


def timeline_blocks(activity: Activity | None) -> list[AnyBlock]:
    """Actions over time with the moments of the question; nothing where it is not asked at cut-offs."""
    if activity is None:
        return []
    first, test, end = (moment.isoformat() for moment in (activity.first_cutoff, activity.test, activity.end))
    return [
        Timeline(
            title=_say("answers_timeline"),
            times=[moment.isoformat() for moment in activity.weeks],
            counts=[float(count) for count in activity.counts],
            count_label=_say("answers_events"),
            marks=[Mark(time=test, name=_say("answers_cutoff"))],
            spans=[
                Span(start=activity.start.isoformat(), end=first, name=_say("answers_history")),
                Span(start=first, end=test, name=_say("answers_learning"), kind="train"),
                Span(start=test, end=end, name=_say("answers_judging"), kind="test"),
            ],
        )
    ]


def _line(name: str, band: Band) -> Line:
    return Line(
        name=name, x=band.x.tolist(), y=band.y.tolist(), low=band.low.tolist(), high=band.high.tolist()
    )


def _say(code: str, **parameters: object) -> str:
    return Note(code, parameters).text()
