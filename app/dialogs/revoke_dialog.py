"""Thu hồi khen thưởng: from which day, why, and what that rests on."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.services.revocations import Revocation
from app.widgets.date_box import DateBox
from app.widgets.text_box import TextBox
from app.widgets.workplace import Workplace


class RevokeDialog(FormDialog):
    """Asks for day, reason and evidence, then takes the award or the whole decision back."""

    def __init__(
        self,
        workplace: Workplace,
        title: str,
        step: Callable[[Revocation], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._step = workplace, step
        self.set_heading(
            title,
            self.tr(
                "Tên vẫn còn trong quyết định, ghi rõ đã thu hồi và lý do. Số liệu các kỳ trước"
                " ngày thu hồi giữ nguyên. Thông báo thu hồi vào sổ văn bản đi, chờ ghi số."
            ),
        )
        self.save_button.setText(self.tr("&Thu hồi"))
        self.on = DateBox(workplace.today())
        self.on.set_value(workplace.today())
        self.reason = TextBox(3)
        self.evidence = TextBox(2)
        self.form.add("on", self.tr("Ngày thu hồi"), self.on, required=True)
        self.form.add("reason", self.tr("Lý do"), self.reason, required=True)
        self.form.add(
            "evidence",
            self.tr("Tài liệu căn cứ"),
            self.evidence,
            self.tr("Ví dụ: Biên bản làm việc ngày 03/8/2026; để trống nếu không có"),
        )
        self.reason.setFocus()

    @override
    def problems(self) -> dict[str, str]:
        wrong = super().problems()
        if self.on.value() is None:
            wrong.setdefault("on", self.tr("Chưa ghi ngày thu hồi."))
        if not self.reason.value():
            wrong.setdefault("reason", self.tr("Hãy ghi lý do."))
        return wrong

    @override
    def save(self) -> object:
        on = self.on.value() or self._workplace.today()
        return self._step(Revocation(self.reason.value(), on, self.evidence.value()))
