"""Xuất Excel: which rows of a list, and whether personal data are written in clear, and why."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.errors import Refusal
from app.rules.export_errors import ReasonMissing
from app.rules.masking import PERSONAL_LABELS, PersonalData
from app.rules.shown_list import ShownColumn
from app.services import given_out
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.messages import label
from app.widgets.text_box import TextBox
from app.widgets.tick_box import TickBox

_CONTACT = (
    PersonalData.PHONE,
    PersonalData.EMAIL,
    PersonalData.NATIONAL_ID,
    PersonalData.BIRTH_DATE,
    PersonalData.ADDRESS,
    PersonalData.CONFIDENTIAL,
)


@dataclass(frozen=True)
class ExportChoice:
    """What there is to choose; full: what the full form of the list is called, if it has one."""

    title: str
    columns: tuple[ShownColumn, ...]
    rows: int
    chosen: int
    full: str = ""


class ListExportDialog(FormDialog):
    """Asks only what there is to choose.

    What: as seen or in full, where a list has a full form; rows, when several are chosen;
    personal data, where the list has any.
    """

    beside: ClassVar[dict[type[Refusal], str]] = {ReasonMissing: "reason"}

    def __init__(self, choice: ExportChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self.what = ChoiceBox()
        self.only_chosen = TickBox()
        self.clear = TickBox(self.tr("Ghi cả dữ liệu đang che"))
        self.reason = TextBox(2)
        self._build()
        self.what.edited.connect(self._follow)
        self.clear.edited.connect(self._on_clear)
        self._follow()
        self.form.focus_first()

    @override
    def save(self) -> object:
        """Check the reason, the only thing that can be wrong."""
        if self.is_clear():
            given_out.checked_reason(self.reason.value())
        return None

    def is_full(self) -> bool:
        """Tell whether every box of the records is wanted, not the columns that are seen."""
        return self.what.value() is True

    def is_clear(self) -> bool:
        """Tell whether personal data are wanted in clear."""
        return self.clear.value() and bool(self._kinds())

    def given_reason(self) -> str:
        """Return why personal data are written in clear, empty if they are not."""
        return self.reason.value() if self.is_clear() else ""

    def _build(self) -> None:
        choice = self._choice
        chosen, full = choice.chosen, choice.full
        counts = self.tr("{rows} dòng đúng thứ tự và bộ lọc đang xem.")
        self.set_heading(
            self.tr("Xuất Excel: {title}").format(title=choice.title),
            counts.format(rows=choice.rows),
        )
        self.save_button.setText(self.tr("&Chọn nơi lưu…"))
        seen = self.tr("Đúng {count} cột đang xem").format(count=len(choice.columns))
        self.what.set_choices([Choice(False, seen), *([Choice(True, full)] if full else [])])
        self.what.set_value(False)
        if full:
            self.form.add("what", self.tr("Nội dung"), self.what)
        if chosen > 1:
            self.only_chosen.setText(self.tr("Chỉ {count} dòng đang chọn").format(count=chosen))
            self.form.add("only_chosen", self.tr("Dòng"), self.only_chosen)
        if full or any(column.personal for column in choice.columns):
            self.form.add("clear", self.tr("Dữ liệu cá nhân"), self.clear, " ")
            self.form.add("reason", self.tr("Lý do"), self.reason, required=True)
            self.form.field("reason").set_hint(
                self.tr("Dùng vào việc gì, giao cho ai. Lý do được lưu vào nhật ký.")
            )

    def _kinds(self) -> tuple[PersonalData, ...]:
        """Return what is masked unless somebody asks."""
        if "clear" not in self.form.names():
            return ()
        seen = dict.fromkeys(c.personal for c in self._choice.columns if c.personal)
        more = (*_CONTACT, PersonalData.AUTHORS) if self.is_full() else ()
        kinds = dict.fromkeys((*more, *seen))
        kinds.pop(PersonalData.UNIT, None)  # goes with the authors
        return tuple(kinds)

    def _follow(self) -> None:
        """Say what is masked in the file that is wanted now."""
        kinds = self._kinds()
        if "clear" in self.form.names():
            said = ", ".join(label(PERSONAL_LABELS[kind]) for kind in kinds)
            self.form.field("clear").set_hint(
                self.tr("Thường được che: {kinds}.").format(kinds=said)
            )
            self.form.show_field("clear", shown=bool(kinds))
        self._on_clear()

    def _on_clear(self) -> None:
        if "reason" in self.form.names():
            self.form.show_field("reason", shown=self.is_clear())
            if self.is_clear():
                self.reason.setFocus()
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown now needs."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self.width(), self.minimumWidth())
            self.resize(
                width, max(layout.totalHeightForWidth(width), layout.totalSizeHint().height())
            )
