"""Kiểm tra thể thức of a paper that is looked at: the file is made and read on the worker."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.dialogs.form_report_dialog import FormReportDialog
from app.rules.errors import Refusal
from app.rules.form_report import FormReport
from app.services import form_check
from app.services.papers import Paper
from app.widgets.messages import show_refusal
from app.widgets.workplace import Workplace


def check_form(
    workplace: Workplace,
    paper: Paper,
    parent: QWidget,
    on_shown: Callable[[FormReportDialog], object],
) -> None:
    """Check the finished PDF of a paper and show what was found over the parent."""

    def show(report: FormReport) -> None:
        if not isValid(parent):
            return  # closed meanwhile
        parent.unsetCursor()
        dialog = FormReportDialog(report, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        on_shown(dialog)

    def failed(error: BaseException) -> None:
        if not isinstance(error, Refusal):
            raise error
        if isValid(parent):
            parent.unsetCursor()
            show_refusal(parent, error)

    parent.setCursor(Qt.CursorShape.BusyCursor)
    workplace.bench.start(lambda: form_check.check_paper(paper), show, failed)
