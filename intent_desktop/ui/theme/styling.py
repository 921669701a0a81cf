"""Properties by which the style sheet knows a widget."""

from PySide6.QtWidgets import QWidget


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties (`role`, `kind`, `tone` …) and let the style sheet see the change."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
