"""Which model scores: one that was opened, or that of a run."""

from pathlib import Path

from intent_desktop.ui.workspace import Workspace


class ChosenModel:
    """The bundle that the Score page answers with. `opened`: one from elsewhere; None: that of a run.

    The run is the selected one, or that which scored when another was selected.
    """

    def __init__(self, workspace: Workspace):
        self._trainings = workspace.trainings
        self.opened: Path | None = None
        self._followed = workspace.trainings.selected

    def open(self, path: Path | None) -> None:
        """Answer with a bundle from elsewhere; None: with the selected run's."""
        self.opened, self._followed = path, self._trainings.selected

    def take_over(self, other: "ChosenModel") -> None:
        """Answer with what another page of its kind answers with."""
        self.opened, self._followed = other.opened, other._followed

    def follow_selected(self) -> None:
        """Go over to the selected run, unless a bundle was opened."""
        self._followed = self._trainings.selected

    def is_of_run(self) -> bool:
        """Whether it is the model of a run that is still there."""
        return self.opened is None and self._trainings.run(self._followed) is not None

    def is_of_selected(self) -> bool:
        """Whether it is the model of the run that is selected now."""
        return self.opened is None and self._run() == self._trainings.selected

    def bundle(self) -> Path | None:
        """Its file; None where the run has not finished or there is none."""
        return self.opened if self.opened is not None else self._bundle_of(self._run())

    def bundle_of_selected(self) -> Path | None:
        """The file of the selected run's model; None where that has not finished."""
        return self._bundle_of(self._trainings.selected)

    def threshold(self) -> float | None:
        """The threshold decided on for its run; None: the one that came with the model."""
        return self._trainings.threshold(self._run()) if self.opened is None else None

    def _run(self) -> Path | None:
        known = self._trainings.run(self._followed) is not None
        return self._followed if known else self._trainings.selected

    def _bundle_of(self, folder: Path | None) -> Path | None:
        run = self._trainings.run(folder)
        if run is None or run["state"] != "finished":
            return None
        return Path(run["folder"]) / "model.intent"
