"""Support vector machines (Cortes and Vapnik, 1995) on binned features, their margins turned into chances.

Yes and no weigh the same while the margin is learnt; a sigmoid fitted on the validation part (Platt, 2000) turns it into
a chance of yes.
"""

import dataclasses
import time
from collections.abc import Callable
from typing import Annotated, Any, ClassVar, Literal, NamedTuple, Self

import msgspec
import numpy as np
import scipy.sparse
from numpy.typing import NDArray
from scipy.special import expit

from intent_desktop.events import EpochEnd, Watch
from intent_desktop.examples.index import Examples, Features
from intent_desktop.metrics.calibration import fit_calibrator
from intent_desktop.metrics.classification import log_loss
from intent_desktop.models.base import Contributions, Fitting, ModelState
from intent_desktop.models.encoding import Encoding
from intent_desktop.models.kernels import KernelSum
from intent_desktop.models.margins import Form, Margin
from intent_desktop.models.sampling import at_most
from intent_desktop.training.attention import attended

Kernel = Literal["linear", "rbf"]
Positive = Annotated[float, msgspec.Meta(gt=0)]

STRENGTHS: dict[Kernel, tuple[float, ...]] = {
    "linear": (0.0003, 0.001, 0.003, 0.01, 0.03),
    "rbf": (0.3, 1.0, 3.0),
}
MOST_ROWS: dict[Kernel, int] = {"linear": 300_000, "rbf": 20_000}
MOST_EXACT_ROWS = 10_000
MOST_EXACT_CELLS = 3_000_000  # rows times columns of the design matrix
LANDMARKS = 300
CLEARLY_WORSE = 1.002  # times the lowest log loss


class SupportVectorMachine:
    """A linear machine, one with the Gaussian kernel (RBF), or by default what does best on validation log loss.

    `strengths` are scikit-learn's C, by default those that suit the kernel; they are tried from the smallest upwards until
    one is clearly worse. Gamma is a `reach` divided by the number of features, because the squared distance of two encoded
    rows grows with that. The kernel is exact for tables of up to MOST_EXACT_ROWS rows and MOST_EXACT_CELLS cells; beyond,
    it is approximated from LANDMARKS rows (Nyström method; Williams and Seeger, 2001). That is said, and so is learning
    from a draw of MOST_ROWS.
    """

    family: ClassVar[str] = "svm"

    def __init__(
        self,
        kernel: Literal["auto", "linear", "rbf"] = "auto",
        strengths: tuple[Positive, ...] | None = None,
        reaches: tuple[Positive, ...] = (1.0,),
        bins: Annotated[int, msgspec.Meta(ge=2, le=1000)] = 10,
    ):
        self.kernel = kernel
        self.strengths = strengths
        self.reaches = reaches
        self.bins = bins

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        watch, started = fitting.watch, time.monotonic()
        train, valid = examples.of("train"), examples.of("valid")
        self.names_ = train.features.names
        choices = self._choices()
        best, lesson = np.inf, None

        def is_exact(width: int) -> bool:
            """Whether the kernel can be exact with that many columns, also when learning from both parts."""
            rows = len(train) + len(valid)
            return rows <= MOST_EXACT_ROWS and rows * width <= MOST_EXACT_CELLS

        losses: dict[tuple[str, float], list[float]] = {}
        for step, choice in enumerate(choices):
            tried = losses.setdefault((choice.kernel, choice.gamma), [])
            if tried and tried[-1] > CLEARLY_WORSE * min(tried):
                continue
            if lesson is None or lesson.kernel != choice.kernel:
                lesson = _Lesson.prepare(choice.kernel, train, self.bins, fitting, is_exact)
                if not lesson.exact:
                    rows = len(lesson.label)
                    landmarks = min(LANDMARKS, rows)
                    watch.notice("kernel_approximated", model=self.family, landmarks=landmarks, rows=rows)
            margin = lesson.learn(choice, watch)
            margins = margin.margins(valid.features)
            platt = fit_calibrator("platt", valid.label, expit(margins))
            chances = expit(platt.slope * margins + platt.intercept)
            loss = log_loss(valid.label, chances)
            tried.append(loss)
            number, seconds = sum(map(len, losses.values())), time.monotonic() - started
            watch.emit(EpochEnd(self.family, number, {}, {"log_loss": loss}, seconds))
            watch.progress("fit svm", step + 1, len(choices))
            if loss < best:
                best, self.choice_, self.margin_, self.exact_ = loss, choice, margin, lesson.exact
                self.slope_, self.offset_ = platt.slope, platt.intercept
            if watch.stopping():
                return self
        watch.progress("fit svm", 1, 1)
        return self

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        """The sigmoid stays as it was: only on validation were the margins those of rows not learnt from."""
        both = examples.of("train", "valid")
        lesson = _Lesson.prepare(self.choice_.kernel, both, self.bins, fitting, lambda width: self.exact_)
        margin = lesson.learn(self.choice_, fitting.watch)
        if not fitting.watch.stopping():
            self.margin_ = margin
        return self

    def _choices(self) -> list["Choice"]:
        kernels: tuple[Kernel, ...] = ("linear", "rbf") if self.kernel == "auto" else (self.kernel,)
        return [
            Choice(kernel, reach / len(self.names_), strength)
            for kernel in kernels
            for reach in (self.reaches if kernel == "rbf" else (0.0,))
            for strength in sorted(self.strengths or STRENGTHS[kernel])
        ]

    def predict_proba(self, features: Features) -> NDArray[np.float64]:
        return np.asarray(expit(self.slope_ * self.margin_.margins(features) + self.offset_))

    def contributions(self, features: Features) -> Contributions:
        """Each feature's part in the log-odds, compared with the mean training row.

        Exact for a linear machine, its terms; for a kernel integrated gradients.
        """
        account = self.margin_.account(features)
        values = self.slope_ * account.values
        return Contributions(values, self.slope_ * account.expected + self.offset_, self.slope_ * account.gap)

    def state(self) -> ModelState:
        settings = {
            "names": self.names_, "choice": list(self.choice_), "exact": self.exact_,
            "slope": self.slope_, "offset": self.offset_, "intercept": self.margin_.intercept,
        }  # fmt: skip
        return ModelState(self.family, settings, self.margin_.arrays())

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.names_ = state.settings["names"]
        model.choice_ = Choice(*state.settings["choice"])
        model.exact_ = state.settings["exact"]
        model.slope_, model.offset_ = state.settings["slope"], state.settings["offset"]
        model.margin_ = Margin.restore(state.arrays, state.settings["intercept"], model.choice_.gamma)
        return model


class Choice(NamedTuple):
    """A kernel, its gamma (0 for the linear one), and how much mistakes count against a wide margin (C)."""

    kernel: Kernel
    gamma: float
    strength: float


@dataclasses.dataclass(frozen=True)
class _Lesson:
    """Rows made ready for learning margins with one kernel. `exact` is False where it has to be approximated."""

    kernel: Kernel
    encoding: Encoding
    design: scipy.sparse.csr_matrix
    label: NDArray[np.float32]
    exact: bool
    seed: int
    nearness: dict[float, Any] = dataclasses.field(default_factory=dict)
    """The approximation in use, by its gamma, and what it makes of the rows."""

    @staticmethod
    def prepare(
        kernel: Kernel, examples: Examples, bins: int, fitting: Fitting, is_exact: Callable[[int], bool]
    ) -> "_Lesson":
        """The kernel is exact if `is_exact` says so of the number of columns."""
        drawn = at_most(MOST_ROWS[kernel], examples, SupportVectorMachine.family, fitting)
        encoding = Encoding.learn(drawn.features, bins)
        exact = kernel == "linear" or is_exact(encoding.width)
        return _Lesson(kernel, encoding, encoding.design(drawn.features), drawn.label, exact, fitting.seed)

    def learn(self, choice: Choice, watch: Watch) -> Margin:
        """The margin with that choice."""
        form, intercept, settled = attended(lambda: self._form(choice), watch)
        if not settled:
            watch.notice("not_converged", model=SupportVectorMachine.family, strength=choice.strength)
        mean = np.asarray(self.design.mean(axis=0), dtype=np.float64).ravel()
        return Margin(self.encoding, mean, form, intercept)

    def _form(self, choice: Choice) -> tuple[Form, float, bool]:
        """The margin's form, its intercept, and whether it had settled at the step limit."""
        from sklearn.svm import SVC

        if choice.kernel == "linear":
            return self._weigh(self.design, choice.strength)
        if self.exact:
            machine = SVC(C=choice.strength, gamma=choice.gamma, class_weight="balanced", cache_size=500)
            machine.fit(self.design.toarray(), self.label)
            form = KernelSum(self.design[machine.support_], machine.dual_coef_[0], choice.gamma)
            return form, float(machine.intercept_[0]), True
        approximation, near = self._approximate(choice.gamma)
        weights, intercept, settled = self._weigh(near, choice.strength)
        at_landmarks = approximation.normalization_.T @ weights
        return KernelSum(approximation.components_, at_landmarks, choice.gamma), intercept, settled

    def _approximate(self, gamma: float) -> Any:
        """Nyström's approximation and the rows in its terms, float64 (rows, landmarks)."""
        from sklearn.kernel_approximation import Nystroem

        if gamma not in self.nearness:
            self.nearness.clear()  # they are large
            landmarks = min(LANDMARKS, len(self.label))
            approximation = Nystroem(gamma=gamma, n_components=landmarks, random_state=self.seed)
            self.nearness[gamma] = approximation, approximation.fit_transform(self.design)
        return self.nearness[gamma]

    def _weigh(self, matrix: Any, strength: float) -> tuple[NDArray[np.float64], float, bool]:
        """The weights of the columns of a matrix, the intercept, and whether they had settled."""
        from sklearn.svm import LinearSVC

        machine = LinearSVC(C=strength, dual=False, class_weight="balanced")
        machine.fit(matrix, self.label)
        settled = bool(machine.n_iter_ < machine.max_iter)
        return machine.coef_[0].astype(np.float64), float(machine.intercept_[0]), settled
