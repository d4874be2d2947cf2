"""Mẫu in Giấy khen: paper and printer, what to move the print by, where the fields go."""

from decimal import Decimal
from typing import ClassVar

from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QWidget
from typing_extensions import override

from app.dialogs.field_places import FieldPlacesBox
from app.dialogs.form_dialog import FormDialog
from app.dialogs.paper_dialog import PaperDialog
from app.rules.errors import Refusal
from app.rules.print_errors import OffsetTooLarge, StockNameMissing, StockNameTaken
from app.rules.printing import (
    CERTIFICATE_LOOK_LABELS,
    MOST_OFFSET,
    CertificateLook,
    PrintProfile,
)
from app.services import certificates, print_stocks
from app.services.print_stocks import StockDraft
from app.widgets.buttons import button
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.line_box import LineBox
from app.widgets.messages import ask, label
from app.widgets.number_box import NumberBox
from app.widgets.theme import GAP_8
from app.widgets.tick_box import TickBox
from app.widgets.workplace import Workplace

_WIDTH = 860


class PrintStockDialog(FormDialog):
    """A new profile or one to change; the test print uses what stands in the form."""

    beside: ClassVar[dict[type[Refusal], str]] = {
        StockNameMissing: "name",
        StockNameTaken: "name",
        OffsetTooLarge: "right",
    }

    def __init__(
        self, workplace: Workplace, stock_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._id = workplace, stock_id
        self.dialog: QDialog | None = None
        self.box: QMessageBox | None = None
        most = Decimal(int(MOST_OFFSET))
        self.name, self.printer = LineBox(max_length=80), LineBox(max_length=80)
        self.look, self.emblem = ChoiceBox(), TickBox(self.tr("Chừa chỗ Quốc huy (cao 22 mm)"))
        self.right, self.down = NumberBox(1, -most, most), NumberBox(1, -most, most)
        self.places = FieldPlacesBox()
        self.test = button(self.tr("In tờ căn chỉnh…"), "printer")
        self.remove = button(self.tr("Xóa mẫu in"), "trash-2", "danger")
        self.setMinimumWidth(_WIDTH)
        self._build()
        self._fill()
        self.look.edited.connect(self._on_look)
        self.test.clicked.connect(self.open_test)
        self.remove.clicked.connect(self.ask_remove)
        self.form.focus_first()

    @override
    def problems(self) -> dict[str, str]:
        wrong = super().problems()
        for name, box in (("right", self.right), ("down", self.down)):
            if not box.text().strip():
                wrong.setdefault(name, self.tr("Chưa ghi số; không lệch thì ghi 0."))
        if self._look() is CertificateLook.FIELDS and (found := self.places.problem()):
            wrong[""] = found
        return wrong

    @override
    def save(self) -> object:
        draft = StockDraft(self.name.value(), self.printer.value(), self._profile())
        return self._workplace.desk.do(print_stocks.save_stock, draft, self._id)

    def open_test(self) -> None:
        """Show the test print, moved by what is written in the form."""
        paper = self._workplace.desk.do(
            certificates.trial_paper, self.name.value(), self._profile()
        )
        self.dialog = PaperDialog(self._workplace, [paper], self)
        self.dialog.open()

    def ask_remove(self) -> None:
        """Ask before the profile is thrown away."""
        self.box = ask(
            self,
            self.tr("Xóa mẫu in này?"),
            self.tr("Xóa mẫu in"),
            self._remove,
            self.tr("Sổ in Giấy khen vẫn giữ tên mẫu in đã dùng."),
            danger=True,
        )

    def _build(self) -> None:
        title = self.tr("Mẫu in mới") if self._id is None else self.tr("Sửa mẫu in")
        note = self.tr(
            "Mỗi loại giấy trong mỗi máy in có một mẫu in riêng. In tờ căn chỉnh, đo rồi nhập độ"
            " lệch; số âm là dịch sang trái hoặc lên trên. Đơn vị là mm."
        )
        self.set_heading(title, note)
        self.look.set_choices(
            [Choice(look, label(text)) for look, text in CERTIFICATE_LOOK_LABELS.items()]
        )
        self.form.add("name", self.tr("Tên mẫu in"), self.name, required=True)
        self.form.add("printer", self.tr("Máy in"), self.printer)
        self.form.add("look", self.tr("Cách in"), self.look, required=True)
        self.form.add("right", self.tr("Dịch sang phải"), self.right, required=True)
        self.form.add("down", self.tr("Dịch xuống"), self.down, required=True, beside=True)
        self.form.add("emblem", self.tr("Khung tự in"), self.emblem)
        self.places.setMinimumHeight(self.places.sizeHint().height())
        self.form.add_wide(self.places)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_8)
        row.addWidget(self.test)
        row.addStretch(1)
        row.addWidget(self.remove)
        holder = QWidget()
        holder.setLayout(row)
        self.form.add_wide(holder)
        self.remove.setVisible(self._id is not None)

    def _fill(self) -> None:
        profile = PrintProfile(CertificateLook.FIELDS)
        if self._id is not None:
            kept = self._workplace.desk.do(print_stocks.stock_row, self._id)
            profile = kept.profile
            self.name.set_value(kept.name)
            self.printer.set_value(kept.printer)
        self.look.set_value(profile.look)
        for box, number in zip((self.right, self.down), profile.offset, strict=True):
            box.set_value(Decimal(str(number)))
        self.emblem.set_value(profile.emblem_room)
        self.places.set_value(profile.places)
        self._on_look()

    def _look(self) -> CertificateLook:
        look = self.look.value()
        return look if isinstance(look, CertificateLook) else CertificateLook.WHOLE

    def _profile(self) -> PrintProfile:
        offset = (float(self.right.value() or 0), float(self.down.value() or 0))
        return PrintProfile(self._look(), offset, self.emblem.value(), self.places.value())

    def _on_look(self) -> None:
        whole = self._look() is CertificateLook.WHOLE
        self.form.show_field("emblem", shown=whole)
        self.places.setVisible(not whole)
        self.resize(self.width(), self.sizeHint().height())

    def _remove(self) -> None:
        if self._id is not None:
            self._workplace.desk.do(print_stocks.remove_stock, self._id)
            self.saved.emit(None)
            self.reject()
