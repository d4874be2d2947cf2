"""An toàn dữ liệu: the backups, made, carried to a stick, tried, put back."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from typing_extensions import override

from app.dialogs.findings_dialog import FindingsDialog
from app.dialogs.restore_dialog import RestoreDialog
from app.rules.backup import BACKUP_REASON_LABELS
from app.rules.money import format_number
from app.services import backups
from app.services.attachments import size_words
from app.services.backups import Backup, Drill, Safety
from app.views.book_tab import BookTab
from app.widgets.messages import label, show_note
from app.widgets.safekeeping import CHANGED, Safekeeping
from app.widgets.table import Align, Column, Row
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace

_FOLDER = "second_place"
_CHECKED = 4


class SafetyTab(BookTab):
    """The backups, the newest first.

    Signals:
        restore_asked: a backup is to take the place of the data file, a Path.
    """

    restore_asked = Signal(object)
    shows: ClassVar[set[str]] = {CHANGED}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(
            workplace,
            [
                Column(self.tr("Lúc"), 150),
                Column(self.tr("Vì sao"), 180),
                Column(self.tr("Ý tưởng"), 90, Align.RIGHT),
                Column(self.tr("Cỡ"), 100, Align.RIGHT),
                Column(self.tr("Kiểm tra"), 150),
                Column(self.tr("Tệp"), 300, stretch=True),
            ],
            self.tr("bản sao lưu"),
            " ",
            parent,
        )
        self._backups: dict[str, Backup] = {}
        self.safe = Safekeeping(workplace, self)
        self.files: QFileDialog | None = None
        self.box: QMessageBox | None = None
        self.add_action(self.tr("&Sao lưu ngay"), "save", self.make, "primary")
        self.add_action(self.tr("Chép sang &USB…"), "external-link", self.ask_place)
        self.add_action(self.tr("Kiể&m tra dữ liệu"), "circle-check", self.look_at_all)
        self.add_action(self.tr("&Khôi phục…"), "undo-2", self.edit, on_row=True)
        self.table.set_empty(self.tr("Chưa có bản sao lưu nào. Bấm “Sao lưu ngay”."))

    @override
    def reload(self) -> None:
        found = backups.list_backups(self._workplace.desk.path)
        self._backups = {each.path.name: each for each in found}
        self.table.show_rows([self._row(each) for each in found])
        self.note.setText(self._words(self.safe.safety()))
        self.note.show()

    def make(self) -> None:
        """Make a backup now."""
        self.safe.make(self, self._on_made)

    def ask_place(self) -> None:
        """Let the clerk choose the stick."""
        prefs = self._workplace.prefs
        dialog = QFileDialog(self, self.tr("Chọn USB hoặc ổ đĩa khác"), str(prefs.folder(_FOLDER)))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.carry(Path(name)))
        self.files = dialog
        dialog.open()

    def carry(self, place: Path) -> None:
        """Copy the file as it is now to a second place."""
        self._workplace.prefs.remember_folder(_FOLDER, place)
        self.safe.carry(self, place, self._on_carried)

    def look_at_all(self) -> None:
        """Back up, open the backup as if it were needed, and look at everything in it."""
        self.safe.look_at_all(self, self._on_looked)

    @override
    def edit(self) -> None:
        """Compare the chosen backup with what there is now."""
        backup = self._backups.get(str(self.current()))
        if backup is not None:
            dialog = RestoreDialog(self._workplace.desk.path, backup, self)
            dialog.chosen.connect(self.restore_asked)
            self.open_dialog(dialog)

    def _row(self, each: Backup) -> Row:
        ideas = each.facts.count("idea") if each.facts else None
        checked = self.tr("Đã kiểm tra") if each.facts else self.tr("Chưa kiểm tra")
        cells = (
            f"{each.at:%d/%m/%Y %H:%M}",
            label(BACKUP_REASON_LABELS[each.reason]),
            "" if ideas is None else format_number(ideas),
            size_words(each.size),
            checked,
            each.path.name,
        )
        keys = (each.at.isoformat(), cells[1], ideas or 0, each.size, *cells[4:])
        tone = Tone.GOOD if each.facts else Tone.NEUTRAL
        return Row(each.path.name, cells, keys, {_CHECKED: tone})

    def _words(self, told: Safety) -> str:
        lines = [
            self.tr(
                "Mỗi ngày tự sao lưu khi mở chương trình lần đầu, trước mỗi lần nhập, nâng cấp,"
                " khôi phục. Giữ 7 ngày, 4 tuần, 12 tháng và mỗi năm một bản. Nơi lưu: {folder}"
            ).format(folder=backups.folder_of(self._workplace.desk.path))
        ]
        if told.second_at:
            words = self.tr("Chép ra ngoài lần cuối: {day}, {place}.")
            lines.append(words.format(day=f"{told.second_at:%d/%m/%Y}", place=told.second_place))
        else:
            lines.append(self.tr("Chưa chép ra USB hay ổ đĩa khác lần nào."))
        if told.drill:
            words = self.tr("Kiểm tra lần cuối: {day}, bản sao lưu dùng được.")
            if not told.drill.good:
                words = self.tr("Kiểm tra lần cuối: {day}, bản sao lưu không dùng được.")
            elif told.drill.findings:
                words = self.tr("Kiểm tra lần cuối: {day}, dữ liệu có {count} chỗ chưa đúng.")
            day, count = f"{told.drill.at:%d/%m/%Y}", len(told.drill.findings)
            lines.append(words.format(day=day, count=count))
        return "\n".join((lines[0], " ".join(lines[1:])))

    def _on_made(self, made: Backup) -> None:
        words = self.tr("Đã sao lưu và kiểm tra.")
        self.box = show_note(self, words, str(made.path))

    def _on_carried(self, copy: Path) -> None:
        words = self.tr("Đã chép và kiểm tra. Có thể rút USB theo cách an toàn.")
        self.box = show_note(self, words, str(copy))

    def _on_looked(self, told: Drill) -> None:
        self.open_dialog(FindingsDialog(self.safe, told, self))
