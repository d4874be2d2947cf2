"""Một tác giả: the boxes of one author on the intake page."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.rules.author import AUTHOR_KIND_LABELS, WHOLE, AuthorDraft, AuthorKind
from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.form import Form
from app.widgets.line_box import LineBox
from app.widgets.masked_box import MaskedBox
from app.widgets.messages import label
from app.widgets.number_box import NumberBox
from app.widgets.theme import style
from app.widgets.tick_box import TickBox

LABEL_WIDTH = 130
_MORE = ("address", "birth_date", "email", "national_id", "child_consents", "guardian_consents")
_OF_PERSONS = ("birth_date", "national_id", "child_consents", "guardian_consents")
_CONSENTS = ("child_consents", "guardian_consents")


class AuthorBox(Card):
    """Boxes of one author; what is seldom needed is folded away.

    Signals:
        edited: name of the box the clerk changed.
        save_asked: Ctrl+Enter was pressed.
        remove_asked: the clerk wants to take this author out.
    """

    edited = Signal(str)
    save_asked = Signal()
    remove_asked = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._today = today
        self._received_on = today
        self._gender = ""
        self.form = Form(label_width=LABEL_WIDTH)
        self.more = button(self.tr("Thêm thông tin"), "chevron-down", "quiet")
        self.remove = button(self.tr("Bỏ"), "x", "quiet")
        self.name = LineBox(max_length=1000)
        self.kind = ChoiceBox()
        self.unit = ChoiceBox(self.tr("Thôn, cơ quan, trường…"))
        self.job_title = LineBox()
        self.phone = LineBox(max_length=40)
        self.share = NumberBox(2, most=WHOLE)
        self.address = LineBox()
        self.email = LineBox()
        self.birth_date = DateBox(today)
        self.national_id = MaskedBox(max_length=40)
        self.child_consents = TickBox(self.tr("Người đó đồng ý công bố tên"))
        self.guardian_consents = TickBox(self.tr("Người đại diện đồng ý công bố tên"))
        self._build()
        self.form.edited.connect(self._on_edited)
        self.form.save_asked.connect(self.save_asked)
        self.more.clicked.connect(lambda: self.show_more(shown=not self.shows_more()))
        self.remove.clicked.connect(self.remove_asked)
        self.set_value(AuthorDraft())

    def value(self) -> AuthorDraft:
        """Return the author as typed; a box that cannot be read counts as empty."""
        kind = self.kind.value()
        unit = self.unit.value()
        return AuthorDraft(
            name=self.name.value(),
            kind=AuthorKind(str(kind)) if kind else AuthorKind.INDIVIDUAL,
            share=self.share.value() or Decimal(0),
            birth_date=self.birth_date.value(),
            gender=self._gender,
            job_title=self.job_title.value(),
            unit_id=unit if isinstance(unit, int) else None,
            address=self.address.value(),
            phone=self.phone.value(),
            email=self.email.value(),
            national_id=self.national_id.value(),
            child_consents=self.child_consents.value(),
            guardian_consents=self.guardian_consents.value(),
        )

    def set_value(self, author: AuthorDraft) -> None:
        """Show an author."""
        self._gender = author.gender
        self.kind.set_value(author.kind)
        self.unit.set_value(author.unit_id)
        for name in ("name", "job_title", "phone", "share", *_MORE):
            box: Any = self.form.field(name).box
            box.set_value(getattr(author, name))
        self.form.clear_errors()
        self.open_if_filled()

    def set_units(self, units: Sequence[Choice]) -> None:
        """Offer these units."""
        self.unit.set_choices(units)

    def set_place(self, number: int, *, alone: bool) -> None:
        """Say which author this is; the only one cannot be taken out."""
        self.title.setText(self.tr("Tác giả {number}").format(number=number))
        self.title.setVisible(True)
        self.remove.setVisible(not alone)

    def set_received_on(self, day: date) -> None:
        """Tell on which day ages are to be looked at."""
        self._received_on = day
        self._show_consents()

    def shows_more(self) -> bool:
        """Tell whether the seldom needed boxes are open."""
        return self.form.field("address").isVisibleTo(self)

    def show_more(self, *, shown: bool) -> None:
        """Open or fold the seldom needed boxes."""
        person = self.kind.value() in {None, AuthorKind.INDIVIDUAL}
        for name in _MORE:
            self.form.show_field(name, shown=shown and (person or name not in _OF_PERSONS))
        self.more.setText(self.tr("Thu gọn") if shown else self.tr("Thêm thông tin"))
        self._show_consents()

    def open_if_filled(self) -> None:
        """Open the seldom needed boxes when there is something in them."""
        texts = (self.address, self.email, self.birth_date, self.national_id)
        self.show_more(shown=any(box.text().strip() for box in texts))

    def show_errors(self, wrong: dict[str, Any]) -> None:
        """Show what is wrong, opening the fold when something in it is."""
        if any(name in _MORE for name in wrong):
            self.show_more(shown=True)
        self.form.show_errors(wrong)

    def _build(self) -> None:
        style(self.title, "strong")
        self.more.setToolTip(self.tr("Địa chỉ, thư điện tử, ngày sinh, số định danh"))
        for push in (self.more, self.remove):
            push.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.header.addWidget(push)
        self.kind.set_choices(
            [Choice(kind, label(text)) for kind, text in AUTHOR_KIND_LABELS.items()]
        )
        form = self.form
        form.add("name", self.tr("Họ tên, tên gọi"), self.name, required=True)
        form.add("kind", self.tr("Loại tác giả"), self.kind, beside=True)
        form.add("unit_id", self.tr("Đơn vị, thôn"), self.unit)
        form.add("job_title", self.tr("Chức vụ, nghề"), self.job_title, beside=True)
        form.add("phone", self.tr("Số điện thoại"), self.phone)
        form.add("share", self.tr("Tỷ lệ đóng góp (%)"), self.share, beside=True)
        form.add("address", self.tr("Địa chỉ"), self.address)
        form.add("email", self.tr("Thư điện tử"), self.email, beside=True)
        form.add("birth_date", self.tr("Ngày sinh"), self.birth_date)
        form.add("national_id", self.tr("Số định danh"), self.national_id, beside=True)
        form.add("child_consents", self.tr("Dưới 16 tuổi"), self.child_consents)
        form.add("guardian_consents", "", self.guardian_consents)
        form.field("national_id").set_hint(self.tr("Không bắt buộc; được che khi rời ô."))
        self.add(form)

    def _show_consents(self) -> None:
        child = self.shows_more() and self.value().is_under_16(self._received_on)
        for name in _CONSENTS:
            self.form.show_field(name, shown=child)

    def _on_edited(self, name: str) -> None:
        if name == "kind":
            self.show_more(shown=self.shows_more())
        elif name == "birth_date":
            self._show_consents()
        self.edited.emit(name)
