"""Xuất Excel: which rows of a list, and whether personal data are written in clear, and why."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.rules.errors import Refusal
from app.rules.export_errors import ReasonMissing
from app.rules.masking import PERSONAL_LABELS, PersonalData
from app.rules.shown_list import ShownList
from app.services import given_out
from app.widgets.messages import label
from app.widgets.text_box import TextBox
from app.widgets.tick_box import TickBox


class ListExportDialog(FormDialog):
    """Asks only what there is to choose: rows when several are chosen, personal data if any."""

    beside: ClassVar[dict[type[Refusal], str]] = {ReasonMissing: "reason"}

    def __init__(self, listed: ShownList, chosen: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.only_chosen = TickBox()
        self.clear = TickBox()
        self.reason = TextBox(2)
        self._build(listed, chosen)
        self.clear.edited.connect(self._on_clear)
        self._on_clear()
        self.form.focus_first()

    @override
    def save(self) -> object:
        """Check the reason, the only thing that can be wrong."""
        if self.clear.value():
            given_out.checked_reason(self.reason.value())
        return None

    def given_reason(self) -> str:
        """Return why personal data are written in clear, empty if they are not."""
        return self.reason.value() if self.clear.value() else ""

    def _build(self, listed: ShownList, chosen: int) -> None:
        counts = self.tr("{rows} dòng, {columns} cột, đúng thứ tự, bộ lọc và các cột đang xem.")
        self.set_heading(
            self.tr("Xuất Excel: {title}").format(title=listed.title),
            counts.format(rows=len(listed.rows), columns=len(listed.columns)),
        )
        self.save_button.setText(self.tr("&Chọn nơi lưu…"))
        if chosen > 1:
            self.only_chosen.setText(self.tr("Chỉ {count} dòng đang chọn").format(count=chosen))
            self.form.add("only_chosen", self.tr("Dòng"), self.only_chosen)
        if listed.personal:
            kinds = dict.fromkeys(c.personal for c in listed.columns if c.personal)
            self.clear.setText(self.tr("Ghi cả dữ liệu đang che"))
            self.form.add(
                "clear",
                self.tr("Dữ liệu cá nhân"),
                self.clear,
                self.tr("Thường được che: {kinds}.").format(kinds=_said(kinds)),
            )
            self.form.add("reason", self.tr("Lý do"), self.reason, required=True)
            self.form.field("reason").set_hint(
                self.tr("Dùng vào việc gì, giao cho ai. Lý do được lưu vào nhật ký.")
            )

    def _on_clear(self) -> None:
        if "reason" in self.form.names():
            self.form.show_field("reason", shown=self.clear.value())
            if self.clear.value():
                self.reason.setFocus()


def _said(kinds: dict[PersonalData, None]) -> str:
    return "; ".join(label(PERSONAL_LABELS[kind]) for kind in kinds)
