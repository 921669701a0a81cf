"""A run with histories, of whichever question it is."""

from intent_desktop.engine.queries import action_run, ranking_run
from intent_desktop.engine.queries.action_run import ActionRun
from intent_desktop.engine.queries.ranking_run import RankingRun
from intent_desktop.engine.queries.runs import measured
from intent_desktop.questions import catalogue as questions


def opened(run: str) -> RankingRun | ActionRun:
    """The run in a folder. Problem `not_a_run`, `run_without_histories`, or as for a bundle that cannot be read."""
    if questions.load(measured(run)["question"]).course == "action":
        return action_run.opened(run)
    return ranking_run.opened(run)
