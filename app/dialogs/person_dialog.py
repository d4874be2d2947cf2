"""Một người trong sổ: found over all ideas; told, restricted, anonymised on request."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.paper_dialog import PaperDialog
from app.rules.dates import short_date
from app.rules.errors import Refusal
from app.services import person_papers, persons
from app.services.persons import PersonLine
from app.widgets.buttons import Kind, button
from app.widgets.messages import ask, show_refusal
from app.widgets.search_box import SearchBox
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, style
from app.widgets.workplace import Workplace

_SIZE = (1060, 560)


class PersonDialog(QDialog):
    """Everything that the register holds of a person, and what can be done about it."""

    def __init__(self, workplace: Workplace, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._people: dict[int, PersonLine] = {}
        self.setWindowTitle(self.tr("Tìm người trong sổ"))
        self.resize(*_SIZE)
        self.box: QMessageBox | None = None
        self.dialog: QDialog | None = None
        self.word = SearchBox(self.tr("Họ tên, số điện thoại hoặc số định danh"), self)
        self.table = RowTable(
            [
                Column(self.tr("Họ và tên"), 220),
                Column(self.tr("Đơn vị"), 200),
                Column(self.tr("Ý tưởng"), 260, stretch=True),
                Column(self.tr("Tệp kèm"), 80),
                Column(self.tr("Tình trạng"), 220),
            ],
            self.tr("người"),
        )
        self.table.set_empty(self.tr("Gõ tên, số điện thoại hoặc số định danh để tìm."))
        self.extract = self._action(self.tr("&In bản trích…"), "printer", self.print_extract)
        self.limit = self._action(self.tr("&Hạn chế xử lý"), "lock", self.restrict)
        self.lift = self._action(self.tr("&Bỏ hạn chế"), "lock-open", self.lift_limit)
        self.forget = self._action(
            self.tr("&Khử nhận dạng…"), "trash-2", self.ask_to_forget, "danger"
        )
        self.close_button = button(self.tr("Đóng"), "x")
        self._build()
        self.word.searched.connect(lambda _word: self.reload())
        self.table.chosen.connect(lambda _key: self._on_chosen())
        self.close_button.clicked.connect(self.accept)
        self.word.setText(name)
        self.reload()

    def reload(self) -> None:
        """Look for the people again."""
        found = self._workplace.desk.do(persons.find, self.word.text())
        self._people = dict(enumerate(found))
        self.table.show_rows([self._row(key, each) for key, each in self._people.items()])
        self._on_chosen()

    def person(self) -> PersonLine | None:
        """Return who is chosen."""
        key = self.table.current_key()
        return self._people.get(key) if isinstance(key, int) else None

    def print_extract(self) -> None:
        """Show everything that is held of the person, to be printed."""
        person = self.person()
        if person is not None:
            desk, today = self._workplace.desk, self._workplace.today()
            paper = desk.do(person_papers.extract_paper, person.author_ids, today)
            self.dialog = PaperDialog(self._workplace, [paper], self)
            self.dialog.open()

    def restrict(self) -> None:
        """Hide how to reach the person; publish the name no more."""
        person = self.person()
        if person is not None:
            desk, today = self._workplace.desk, self._workplace.today()
            desk.do(persons.restrict, person.author_ids, today)
            self.reload()

    def lift_limit(self) -> None:
        """Use the person's data again."""
        person = self.person()
        if person is not None:
            self._workplace.desk.do(persons.lift, person.author_ids)
            self.reload()

    def ask_to_forget(self) -> None:
        """Ask before a person is forgotten for good."""
        person = self.person()
        if person is None:
            return
        words = self.tr("Khử nhận dạng {name} ở {count} ý tưởng?")
        detail = self.tr(
            "Họ tên, liên hệ, số định danh, ngày sinh bị xóa hẳn, không hoàn tác được; ý tưởng và "
            "số liệu giữ nguyên. Còn {files} tệp kèm theo: hãy mở từng ý tưởng, gỡ tệp có tên "
            "người này. Nhật ký và bản sao lưu cũ giữ đến hết hạn lưu."
        )
        self.box = ask(
            self,
            words.format(name=person.name, count=len(person.ideas)),
            self.tr("Khử nhận dạng"),
            lambda: self._try(lambda: self._forget(person)),
            detail.format(files=person.files),
            danger=True,
        )

    def _forget(self, person: PersonLine) -> None:
        desk, today = self._workplace.desk, self._workplace.today()
        desk.do(persons.anonymise, person.author_ids, today)
        self.reload()

    def _build(self) -> None:
        note = QLabel(
            self.tr(
                "Cùng tên và cùng số định danh, số điện thoại hoặc đơn vị được coi là một người."
            )
        )
        style(note, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_8)
        column.addWidget(self.word)
        column.addWidget(note)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        for each in (self.extract, self.limit, self.lift, self.forget):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)

    def _action(
        self, text: str, icon: str, slot: Callable[[], object], kind: Kind = "plain"
    ) -> QPushButton:
        made = button(text, icon, kind)
        made.clicked.connect(lambda: self._try(slot))
        return made

    def _try(self, slot: Callable[[], object]) -> None:
        try:
            slot()
        except Refusal as refusal:
            show_refusal(self, refusal)

    def _on_chosen(self) -> None:
        person = self.person()
        known = person is not None and person.anonymised_on is None
        self.extract.setEnabled(known)
        self.limit.setEnabled(known and person is not None and person.restricted_on is None)
        self.lift.setEnabled(known and person is not None and person.restricted_on is not None)
        self.forget.setEnabled(known)

    def _row(self, key: int, person: PersonLine) -> Row:
        state = self.tr("Đang dùng")
        if person.anonymised_on is not None:
            words = self.tr("Khử nhận dạng ngày {day}")
            state = words.format(day=short_date(person.anonymised_on))
        elif person.restricted_on is not None:
            state = self.tr("Hạn chế từ {day}").format(day=short_date(person.restricted_on))
        cells = (person.name, person.unit, ", ".join(person.ideas), str(person.files), state)
        return Row(key, cells)
