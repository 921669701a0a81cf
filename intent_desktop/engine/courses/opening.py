"""Opening bundles: parts that do not fit together are told in words, wherever in the model that is noticed."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from intent_desktop.messages import Problem


@contextlib.contextmanager
def understood(path: Path) -> Iterator[None]:
    """Raises Problem `bundle_not_understood` in place of what is raised where a bundle's content is not what it says."""
    try:
        yield
    # RuntimeError is what torch says of weights that belong to another network.
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RuntimeError) as error:
        raise Problem("bundle_not_understood", file=str(path), reason=str(error)) from error
