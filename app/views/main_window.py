"""The window: rail, top line, the screen one is on, bottom line; nothing else."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.dialogs.about_dialog import AboutDialog
from app.dialogs.welcome_dialog import WelcomeDialog
from app.rules.errors import Refusal
from app.rules.role import Duty, check_duty
from app.rules.undo_errors import NoStepToUndo
from app.services import office_books, undo
from app.views.rail import Rail, RailPlace
from app.views.screens import Screen, screen_of
from app.views.top_bar import TopBar
from app.widgets.help_box import FIRST_PAGE, show_help
from app.widgets.messages import label, said, show_refusal
from app.widgets.safekeeping import CHANGED, Safekeeping
from app.widgets.theme import GAP_12
from app.widgets.toast import Toast
from app.widgets.workplace import Workplace

_NAME = "main"
_FIRST_SIZE = (1280, 720)
_MOST_STEPS = 50
_ONLY_WRITING = {"intake", "edit_idea"}
# What screens ask for that is answered here or further up.
_UPWARD = ("go", "restore_asked", "encrypt_asked", "decrypt_asked", "lock_asked")


@dataclass(frozen=True)
class Step:
    """Where one was: a place and the record shown there (0: none)."""

    place: str
    record_id: int = 0


class MainWindow(QMainWindow):
    """Shows one screen at a time and knows the way back.

    Signals:
        restore_asked: a backup is to take the place of the data file, a Path.
        encrypt_asked, decrypt_asked: the file is to be encrypted, or plain; a password.
        lock_asked: nobody is to work here until somebody signs in.
    """

    restore_asked = Signal(object)
    encrypt_asked = Signal(str)
    decrypt_asked = Signal(str)
    lock_asked = Signal()

    def __init__(self, workplace: Workplace, data_file: Path) -> None:
        super().__init__()
        self._workplace = workplace
        self._data_file = data_file
        self._made: dict[str, QWidget] = {}
        self._past: list[Step] = []
        self.here = Step("")
        self.welcome: WelcomeDialog | None = None
        self.rail = Rail(self._places())
        self.top = TopBar()
        self.stack = QStackedWidget()
        self.saved = QLabel(self.tr("Mọi thay đổi đã được lưu"))
        self.safe = Safekeeping(workplace, self)
        self.backed_up = QLabel()
        self._build()
        self.toast = Toast(self)
        self._connect()
        self.show_office()
        self.show_safety()
        self.go("home")

    def _places(self) -> tuple[RailPlace, ...]:
        return (
            RailPlace("home", self.tr("Tổng quan"), "house"),
            RailPlace("ideas", self.tr("Ý tưởng"), "lightbulb"),
            RailPlace("evaluation", self.tr("Đánh giá"), "scale"),
            RailPlace("follow_up", self.tr("Triển khai"), "trending-up"),
            RailPlace("awards", self.tr("Khen thưởng"), "award"),
            RailPlace("movement", self.tr("Phong trào"), "flag"),
            RailPlace("reports", self.tr("Báo cáo"), "chart-column"),
            RailPlace("documents", self.tr("Văn bản"), "files"),
            RailPlace("system", self.tr("Hệ thống"), "settings"),
        )

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Sổ Ý tưởng Thượng Ninh"))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.stack, 1)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(page)
        place = QLabel(self.tr("Tệp dữ liệu: {path}").format(path=self._data_file))
        place.setTextFormat(Qt.TextFormat.PlainText)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = self.statusBar()
        line.setSizeGripEnabled(False)
        line.setContentsMargins(GAP_12, 0, GAP_12, 0)
        line.addWidget(place, 1)
        self.backed_up.setContentsMargins(0, 0, GAP_12, 0)
        line.addPermanentWidget(self.backed_up)
        line.addPermanentWidget(self.saved)
        if not self._workplace.prefs.restore(self, _NAME):
            self.resize(*_FIRST_SIZE)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        self.rail.help_asked.connect(self.show_help)
        self.rail.about_asked.connect(self.show_about)
        self.top.back_asked.connect(self.go_back)
        self.top.clerk_asked.connect(self._on_clerk)
        self._workplace.desk.changed.connect(self._on_changed)
        for keys, slot in (
            ("F1", self.show_help),
            ("F5", self.reload),
            ("Ctrl+N", self.new_record),
            ("Ctrl+L", self.lock_asked.emit),
            ("Ctrl+Z", self.undo),
            ("Alt+Left", self.go_back),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        for at, key in enumerate(self.rail.buttons, 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{at}"), self)
            shortcut.activated.connect(lambda key=key: self.go(key))

    def go(self, place: str, record_id: int = 0) -> None:
        """Show a place and, where one is named, the record there."""
        step = Step(place, record_id)
        refusal = self._refusal(place)
        if refusal is not None:
            show_refusal(self, refusal)
            return
        if self.here.place and step != self.here:
            self._past = [*self._past[-_MOST_STEPS:], self.here]
        self._show(step)

    def go_back(self) -> None:
        """Show what was on the screen before."""
        if self._past:
            self._show(self._past.pop())

    def reload(self) -> None:
        """Read the current screen again."""
        _call(self.current(), "reload")

    def new_record(self) -> None:
        """Begin a new record: what the screen makes, or else an idea."""
        if not _call(self.current(), "new_record"):
            self.go("intake")

    def current(self) -> QWidget:
        """Return the screen one is on."""
        return self._made[screen_of(self.here.place).key]

    def show_help(self) -> None:
        """Open the manual at the page of this screen."""
        show_help(self, str(getattr(self.current(), "help_page", FIRST_PAGE)))

    def show_about(self) -> None:
        """Say what this program is."""
        AboutDialog(self._data_file, self).open()

    def show_office(self) -> None:
        """Bring the top line up to date."""
        today = self._workplace.today()
        head = self._workplace.desk.do(office_books.letterhead, today)
        self.top.show_office(head, today.year, self._workplace.desk.at_work)

    def show_safety(self) -> None:
        """Say below when the data was backed up last."""
        newest = self.safe.safety().newest
        words = self.tr("Sao lưu lúc {time}").format(
            time=f"{newest.at:%H:%M %d/%m}" if newest else ""
        )
        self.backed_up.setText(words if newest else self.tr("Chưa sao lưu"))

    def show_code(self, code: str) -> None:
        """Show a recovery code that was made just now, on the screen of accounts."""
        _call(self.current(), "show_code", code)

    def undo(self) -> None:
        """Take the last step back and say which one that was."""
        desk, now = self._workplace.desk, self._workplace.now()
        try:
            told = desk.do(undo.take_back, desk.do(undo.last_step).id, now)
        except NoStepToUndo as nothing:
            self.toast.say(said(nothing))
        except Refusal as refusal:
            show_refusal(self, refusal)
        else:
            words = self.tr("Đã hoàn tác: {title} ({subject})")
            self.toast.say(words.format(title=label(told.title), subject=told.subject))

    def offer_welcome(self) -> None:
        """Ask for the names once, when nobody has been named yet."""
        today = self._workplace.today()
        desk = self._workplace.desk
        if desk.at_work.role is None and not desk.do(office_books.letterhead, today).clerk:
            self.welcome = WelcomeDialog(self._workplace, self)
            self.welcome.open()

    def may_leave(self) -> bool:
        """Tell whether every screen may be left; one that may not is shown."""
        for key, view in self._made.items():
            may_leave = getattr(view, "can_leave", None)
            if may_leave is not None and not may_leave():
                self.go(key)
                return False
        self._workplace.prefs.remember(self, _NAME)
        return True

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.may_leave())

    def _refusal(self, place: str) -> Refusal | None:
        """Return why a place that is only for writing is shut to whoever works here."""
        try:
            if place in _ONLY_WRITING:
                check_duty(self._workplace.desk.at_work.role, Duty.IDEAS)
        except Refusal as refusal:
            return refusal
        return None

    def _on_clerk(self) -> None:
        self.go("accounts" if self._workplace.desk.at_work.role else "clerk")

    def _show(self, step: Step) -> None:
        screen = screen_of(step.place)
        view = self._view(screen)
        self.here = step
        self.stack.setCurrentWidget(view)
        self.rail.show_place(screen.rail)
        self.top.back.setEnabled(bool(self._past))
        is_part = step.place != screen.key
        told = is_part and _call(view, "show_place", step.place, step.record_id)
        if step.record_id and not told:
            _call(view, "show_record", step.record_id)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _view(self, screen: Screen) -> QWidget:
        if screen.key not in self._made:
            view = screen.make(self._workplace)
            for name in _UPWARD:
                asked = getattr(view, name, None)
                if asked is not None:
                    asked.connect(getattr(self, name))
            self._made[screen.key] = view
            self.stack.addWidget(view)
        return self._made[screen.key]

    def _on_changed(self, tables: set[str]) -> None:
        if CHANGED in tables:
            self.show_safety()
            return
        now = self._workplace.now()
        self.saved.setText(self.tr("Đã lưu lúc {time}").format(time=f"{now:%H:%M}"))
        if "Setting" in tables:
            QTimer.singleShot(0, self, self.show_office)


def _call(view: QWidget, name: str, *args: object) -> bool:
    """Call a verb of a screen if it has it; tells whether it has."""
    verb = getattr(view, name, None)
    if verb is None:
        return False
    verb(*args)
    return True
