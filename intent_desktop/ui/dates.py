"""Days, months and times of day as they are written in the language in use."""

import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def day(when: datetime.date | QDate) -> str:
    """A day with its year: 3 Mar 2024."""
    return _written(when, QCoreApplication.translate("Dates", "d MMM yyyy"))


def month(when: datetime.date | QDate) -> str:
    """A month with its year: Mar 2024."""
    return _written(when, QCoreApplication.translate("Dates", "MMM yyyy"))


def day_of_this_year(when: datetime.date | QDate) -> str:
    """A day whose year is clear: 3 Mar."""
    return _written(when, QCoreApplication.translate("Dates", "d MMM"))


def time_of_day(when: QTime) -> str:
    """Hours and minutes: 2:05 PM."""
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def _written(when: datetime.date | QDate, form: str) -> str:
    date = when if isinstance(when, QDate) else QDate(when.year, when.month, when.day)
    return QLocale().toString(date, form)
