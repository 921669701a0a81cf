"""One Qt style sheet made of the design's tokens. Widgets say what they are with the properties `role`, `kind` and `tone`."""

from collections.abc import Mapping

from intent_desktop.resources import resources
from intent_desktop.ui.theme.tokens import RADIUS, Colours, TypeSize


def stylesheet(colours: Colours, sizes: Mapping[TypeSize, int], *, dark: bool) -> str:
    """The style sheet for those colours and sizes of type in pixels."""
    icons = (resources() / "icons").as_posix()
    shade = "dark" if dark else "light"
    return "\n".join(
        [
            _texts(colours, sizes),
            _surfaces(colours),
            _buttons(colours),
            _fields(colours, icons),
            _marks(colours, f"{icons}/control-tick-{shade}.svg", f"{icons}/control-dash-{shade}.svg"),
            _views(colours, sizes, icons),
            _bars(colours),
        ]
    )


def _texts(c: Colours, sizes: Mapping[TypeSize, int]) -> str:
    tones = "".join(
        f"QLabel[tone='{tone}'] {{ color: {c.tone(tone)[0]}; }}" for tone in ("good", "caution", "bad")
    )
    return f"""
    QLabel[role='display'] {{ font-size: {sizes["display"]}px; font-weight: 600; }}
    QLabel[role='title'] {{ font-size: {sizes["title"]}px; font-weight: 600; }}
    QLabel[role='heading'] {{ font-size: {sizes["heading"]}px; font-weight: 600; }}
    QLabel[role='strong'] {{ font-weight: 600; }}
    QLabel[role='soft'] {{ color: {c.soft}; }}
    QLabel[role='caption'] {{ font-size: {sizes["caption"]}px; color: {c.soft}; }}
    QLabel[role='tag'] {{
        font-size: {sizes["caption"]}px; font-weight: 600; padding: 1px 7px; border-radius: 8px;
        background: {c.faint}; color: {c.soft};
    }}
    QLabel:disabled {{ color: {c.disabled}; }}
    {tones}
    QLabel[role='tag'][tone='good'] {{ background: {c.good_wash}; }}
    QLabel[role='tag'][tone='caution'] {{ background: {c.caution_wash}; }}
    QLabel[role='tag'][tone='bad'] {{ background: {c.bad_wash}; }}
    QLabel[role='tag'][tone='accent'] {{ background: {c.accent_wash}; color: {c.accent}; }}
    QToolTip {{
        background: {c.card}; color: {c.ink}; border: 1px solid {c.edge}; padding: 5px 8px;
    }}
    """


def _surfaces(c: Colours) -> str:
    washes = "".join(
        f"QFrame[role='banner'][tone='{tone}'] {{ background: {c.tone(tone)[1]}; }}"
        for tone in ("plain", "good", "caution", "bad")
    )
    return f"""
    QMainWindow, QDialog {{ background: {c.paper}; }}
    QFrame[role='card'], QFrame[role='tile'] {{
        background: {c.card}; border: 1px solid {c.edge}; border-radius: {RADIUS.card}px;
    }}
    QFrame[role='invitation'] {{
        background: {c.accent_wash}; border: 1px solid {c.edge}; border-radius: {RADIUS.card}px;
    }}
    QFrame[role='strip'] {{ background: {c.card}; border: 0; border-top: 1px solid {c.edge}; }}
    QFrame[role='header'] {{ background: {c.card}; border: 0; border-bottom: 1px solid {c.edge}; }}
    QFrame[role='side'] {{ background: {c.card}; border: 0; border-left: 1px solid {c.edge}; }}
    QLabel[role='rule'] {{ background: {c.edge}; border: 0; max-height: 1px; min-height: 1px; }}
    QFrame[role='toast'] {{
        background: {c.ink}; border-radius: {RADIUS.control}px;
    }}
    QFrame[role='toast'] QLabel {{ color: {c.card}; }}
    QFrame[role='banner'] {{ border: 0; border-radius: {RADIUS.control}px; }}
    {washes}
    QScrollArea, QStackedWidget {{ background: transparent; border: 0; }}
    QScrollArea > QWidget > QWidget[role='page'] {{ background: transparent; }}
    QGroupBox {{
        border: 1px solid {c.edge}; border-radius: {RADIUS.card}px; margin-top: 22px; padding: 12px;
    }}
    QGroupBox::title {{ subcontrol-origin: margin; left: 0; padding: 0 0 4px 0; font-weight: 600; }}
    """


def _buttons(c: Colours) -> str:
    return f"""
    QPushButton {{
        background: {c.card}; color: {c.ink}; border: 1px solid {c.outline}; border-radius: {RADIUS.control}px;
        padding: 5px 13px; min-height: 18px; outline: 0;
    }}
    QPushButton:hover {{ background: {c.faint}; }}
    QPushButton:pressed {{ background: {c.edge}; }}
    QPushButton:focus {{ border: 2px solid {c.accent}; padding: 4px 12px; }}
    QPushButton:disabled {{ color: {c.disabled}; border-color: {c.edge}; background: {c.paper}; }}
    QPushButton::menu-indicator {{ image: none; width: 0; }}

    QPushButton[kind='primary'] {{
        background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600;
    }}
    QPushButton[kind='primary']:hover {{ background: {c.accent_strong}; border-color: {c.accent_strong}; }}
    QPushButton[kind='primary']:pressed {{ background: {c.accent}; }}
    QPushButton[kind='primary']:focus {{ border: 2px solid {c.ink}; }}
    QPushButton[kind='primary']:disabled {{ background: {c.faint}; color: {c.disabled}; border-color: {c.faint}; }}

    QPushButton[kind='danger'] {{ color: {c.bad}; border-color: {c.bad}; }}
    QPushButton[kind='danger']:hover {{ background: {c.bad_wash}; }}
    QPushButton[kind='danger']:pressed {{ background: {c.bad}; color: {c.on_bad}; }}
    QPushButton[kind='danger']:focus {{ border: 2px solid {c.bad}; }}
    QPushButton[kind='danger']:disabled {{ color: {c.disabled}; border-color: {c.edge}; background: {c.paper}; }}

    QPushButton[kind='quiet'] {{ background: transparent; color: {c.accent}; border: 1px solid transparent; padding: 5px 9px; }}
    QPushButton[kind='quiet']:hover {{ background: {c.accent_wash}; }}
    QPushButton[kind='quiet']:focus {{ border: 2px solid {c.accent}; padding: 4px 8px; }}
    QPushButton[kind='quiet']:disabled {{ color: {c.disabled}; background: transparent; }}

    QPushButton[kind='segment'] {{ border-radius: 0; border-right-width: 0; padding: 4px 13px; }}
    QPushButton[kind='segment'][place='first'], QPushButton[kind='segment'][place='only'] {{
        border-top-left-radius: {RADIUS.control}px; border-bottom-left-radius: {RADIUS.control}px;
    }}
    QPushButton[kind='segment'][place='last'], QPushButton[kind='segment'][place='only'] {{
        border-top-right-radius: {RADIUS.control}px; border-bottom-right-radius: {RADIUS.control}px;
        border-right-width: 1px;
    }}
    QPushButton[kind='segment']:checked {{
        background: {c.accent_wash}; color: {c.accent}; font-weight: 600;
    }}
    QPushButton[kind='segment']:focus {{ border: 2px solid {c.accent}; padding: 3px 12px; }}

    QPushButton[kind='toast'] {{ background: transparent; color: {c.card}; border: 1px solid {c.soft}; padding: 2px 9px; font-weight: 600; }}
    QPushButton[kind='toast']:hover {{ border-color: {c.card}; }}

    QToolButton {{
        background: transparent; color: {c.ink}; border: 1px solid transparent; border-radius: {RADIUS.control}px; padding: 4px;
    }}
    QToolButton:hover {{ background: {c.faint}; }}
    QToolButton:pressed, QToolButton:checked {{ background: {c.accent_wash}; }}
    QToolButton:focus {{ border: 2px solid {c.accent}; padding: 3px; }}
    QToolButton::menu-indicator {{ image: none; }}
    """


def _fields(c: Colours, icons: str) -> str:
    fields = "QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit"
    each = [field.strip() for field in fields.split(",")]
    focus = ", ".join(f"{field}:focus" for field in each)
    disabled = ", ".join(f"{field}:disabled" for field in each)
    wrong = ", ".join(f"{field}[tone='bad']" for field in each)
    return f"""
    {fields} {{
        background: {c.card}; color: {c.ink}; border: 1px solid {c.outline}; border-radius: {RADIUS.control}px; padding: 4px 7px;
        selection-background-color: {c.accent}; selection-color: {c.on_accent};
    }}
    QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: 20px; }}
    {focus} {{ border: 2px solid {c.accent}; padding: 3px 6px; }}
    {wrong} {{ border-color: {c.bad}; }}
    {disabled} {{ color: {c.disabled}; border-color: {c.edge}; background: {c.paper}; }}
    QLineEdit:read-only {{ background: {c.paper}; border-color: {c.edge}; }}
    QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: 0; padding: 0; min-height: 0; background: transparent; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox::drop-down {{ border: 0; width: 24px; }}
    QComboBox::down-arrow {{ image: url("{icons}/control-down.svg"); width: 16px; height: 16px; }}
    QComboBox QAbstractItemView {{
        background: {c.card}; color: {c.ink}; border: 1px solid {c.outline}; padding: 3px; outline: 0;
        selection-background-color: {c.accent_wash}; selection-color: {c.ink};
    }}
    QComboBox QAbstractItemView::item {{ min-height: 24px; padding: 0 6px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button, QDateEdit::drop-down, QDateTimeEdit::drop-down {{
        border: 0; width: 20px; background: transparent;
    }}
    QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {c.faint}; }}
    QAbstractSpinBox::up-arrow {{ image: url("{icons}/control-up.svg"); width: 14px; height: 14px; }}
    QAbstractSpinBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {{
        image: url("{icons}/control-down.svg"); width: 14px; height: 14px;
    }}
    """


def _marks(c: Colours, tick: str, dash: str) -> str:
    return f"""
    QCheckBox, QRadioButton {{ spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 4px; outline: 0; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {c.accent}; }}
    QCheckBox::indicator, QGroupBox::indicator, QAbstractItemView::indicator {{
        width: 16px; height: 16px; border: 1px solid {c.outline}; border-radius: 4px; background: {c.card};
    }}
    QCheckBox::indicator:hover {{ border-color: {c.accent}; }}
    QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked {{
        background: {c.accent}; border-color: {c.accent}; image: url("{tick}");
    }}
    QCheckBox::indicator:indeterminate {{ background: {c.accent}; border-color: {c.accent}; image: url("{dash}"); }}
    QCheckBox::indicator:disabled {{ border-color: {c.edge}; background: {c.faint}; }}
    QRadioButton::indicator {{ width: 8px; height: 8px; border: 1px solid {c.outline}; border-radius: 9px; padding: 4px; background: {c.card}; }}
    QRadioButton::indicator:hover {{ border-color: {c.accent}; }}
    QRadioButton::indicator:checked {{ width: 8px; height: 8px; padding: 0; border: 5px solid {c.accent}; background: {c.on_accent}; }}
    QCheckBox:disabled, QRadioButton:disabled {{ color: {c.disabled}; }}
    QSlider:horizontal {{ min-height: 20px; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.edge}; }}
    QSlider::sub-page:horizontal {{ border-radius: 2px; background: {c.accent}; }}
    QSlider::handle:horizontal {{
        width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; border: 1px solid {c.accent}; background: {c.card};
    }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {c.accent}; background: {c.accent_wash}; }}
    """


def _views(c: Colours, sizes: Mapping[TypeSize, int], icons: str) -> str:
    return f"""
    QAbstractItemView {{
        background: {c.card}; color: {c.ink}; border: 1px solid {c.edge}; border-radius: {RADIUS.control}px;
        gridline-color: {c.faint}; outline: 0;
        selection-background-color: {c.accent_wash}; selection-color: {c.ink}; alternate-background-color: {c.paper};
    }}
    QAbstractItemView[role='plain'] {{ border: 0; background: transparent; }}
    QAbstractItemView:focus {{ border-color: {c.accent}; }}
    QAbstractItemView[role='bare'] {{ border: 0; background: transparent; }}
    QListView::item, QTreeView::item {{ min-height: 26px; padding: 0 6px; }}
    QHeaderView {{ background: {c.card}; border: 0; }}
    QHeaderView::section {{
        background: {c.card}; color: {c.soft}; border: 0; border-bottom: 1px solid {c.edge};
        padding: 5px 9px; font-size: {sizes["caption"]}px; font-weight: 600;
    }}
    QHeaderView::section:vertical {{ border-bottom: 1px solid {c.faint}; font-weight: 400; padding: 0 9px; }}
    QHeaderView::section:hover {{ color: {c.ink}; }}
    QHeaderView::up-arrow, QHeaderView::down-arrow {{
        width: 12px; height: 12px; subcontrol-origin: border; subcontrol-position: top center;
    }}
    QHeaderView::up-arrow {{ image: url("{icons}/control-up.svg"); }}
    QHeaderView::down-arrow {{ image: url("{icons}/control-down.svg"); }}
    QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
    QTableCornerButton::section {{ background: {c.card}; border: 0; border-bottom: 1px solid {c.edge}; }}
    QMenuBar {{ background: {c.card}; border-bottom: 1px solid {c.edge}; }}
    QMenuBar::item {{ padding: 5px 9px; background: transparent; border-radius: 4px; }}
    QMenuBar::item:selected {{ background: {c.accent_wash}; }}
    QMenu {{ background: {c.card}; border: 1px solid {c.edge}; padding: 4px; }}
    QMenu::item {{ padding: 5px 28px 5px 10px; border-radius: 4px; }}
    QMenu::icon {{ padding-left: 6px; }}
    QMenu::item:selected {{ background: {c.accent_wash}; color: {c.ink}; }}
    QMenu::item:disabled {{ color: {c.disabled}; }}
    QMenu::separator {{ height: 1px; background: {c.edge}; margin: 4px 6px; }}
    QStatusBar {{ background: {c.card}; border-top: 1px solid {c.edge}; }}
    QStatusBar::item {{ border: 0; }}
    QSplitter::handle {{ background: {c.edge}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QSplitter::handle:hover {{ background: {c.accent}; }}
    """


def _bars(c: Colours) -> str:
    return f"""
    QProgressBar {{
        background: {c.edge}; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px; text-align: center;
    }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {c.outline}; border-radius: 3px; margin: 3px; }}
    QScrollBar::handle:vertical {{ min-height: 28px; }}
    QScrollBar::handle:horizontal {{ min-width: 28px; }}
    QScrollBar::handle:hover {{ background: {c.soft}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
