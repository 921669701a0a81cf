"""The window's building blocks, one file each; pages are put together from these."""

from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.buttons import (
    DangerButton,
    IconButton,
    MenuButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.disclosure import Disclosure
from intent_desktop.ui.widgets.drop_overlay import DropOverlay
from intent_desktop.ui.widgets.empty_state import EmptyState
from intent_desktop.ui.widgets.fields import DateField, Field, NumberField
from intent_desktop.ui.widgets.flow_layout import FlowLayout
from intent_desktop.ui.widgets.form import Form
from intent_desktop.ui.widgets.labels import Caption, ElidedLabel, Heading, Label, Rule, Subtitle, Tag, Title
from intent_desktop.ui.widgets.page_header import PageHeader
from intent_desktop.ui.widgets.page_scroll import PageScroll
from intent_desktop.ui.widgets.paged_model import PagedModel, TableColumn
from intent_desktop.ui.widgets.paged_table import PagedTable
from intent_desktop.ui.widgets.progress_strip import ProgressStrip
from intent_desktop.ui.widgets.segmented_control import SegmentedControl
from intent_desktop.ui.widgets.selectable_card import CardGroup, SelectableCard
from intent_desktop.ui.widgets.sign import Sign
from intent_desktop.ui.widgets.switch import Switch
from intent_desktop.ui.widgets.tile import Tile
from intent_desktop.ui.widgets.toast import Toast
from intent_desktop.ui.widgets.wizard_tab_bar import WizardTabBar

__all__ = [
    "Banner",
    "Caption",
    "Card",
    "CardGroup",
    "DangerButton",
    "DateField",
    "Disclosure",
    "DropOverlay",
    "ElidedLabel",
    "EmptyState",
    "Field",
    "FlowLayout",
    "Form",
    "Heading",
    "IconButton",
    "Label",
    "MenuButton",
    "NumberField",
    "PageHeader",
    "PageScroll",
    "PagedModel",
    "PagedTable",
    "PrimaryButton",
    "ProgressStrip",
    "QuietButton",
    "Rule",
    "SecondaryButton",
    "SegmentedControl",
    "SelectableCard",
    "Sign",
    "Subtitle",
    "Switch",
    "TableColumn",
    "Tag",
    "Tile",
    "Title",
    "Toast",
    "WizardTabBar",
]
