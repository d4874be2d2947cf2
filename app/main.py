"""Puts the program together: log, texts, look, data file, window — or runs one command."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.basics import places
from app.basics.log import start_log, stop_log
from app.commands.command import Answer, Call, Command
from app.commands.run import REFUSED, run_command
from app.commands.words import read_words

NO_DISPLAY = (
    "Không có màn hình để mở cửa sổ. Hãy dùng các lệnh: ghi thuongninh --help để xem danh sách."
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def main(words: Sequence[str] | None = None) -> int:
    """Run one command, or open the window when none is named."""
    given = sys.argv[1:] if words is None else list(words)
    commands = () if only_a_window(given) else (*_all_commands(), SELF_CHECK)
    said = read_words(commands, given)
    handler = start_log(places.log_folder())
    try:
        return run_command(commands, said) if said.command else open_window(said)
    finally:
        stop_log(handler)


def only_a_window(words: Sequence[str]) -> bool:
    """Tell whether nothing but a data file is named: then no command has to be loaded."""
    return not words or (words[0] == "--data" and len(words) == 2)


def _all_commands() -> tuple[Command, ...]:
    from app.commands.all_commands import COMMANDS  # noqa: PLC0415 - the window needs none

    return COMMANDS


def open_window(said: Namespace) -> int:
    """Show the main window, or what is in its way, until it is closed."""
    if not _has_display():
        sys.stderr.write(f"{NO_DISPLAY}\n")
        return REFUSED
    app = make_application()
    from app.views.start import Start  # noqa: PLC0415 - commands do not load Qt
    from app.widgets.prefs import Prefs  # noqa: PLC0415 - commands do not load Qt

    start = Start(said.data, Prefs())
    try:
        start.begin_soon()
        return int(app.exec())
    finally:
        start.close()


def _has_display() -> bool:
    """Tell whether Qt could open a window; without one it would end the process."""
    if not sys.platform.startswith("linux"):
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def make_application() -> "QApplication":
    """Return the application with its texts and its look."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - commands do not load Qt

    from app.widgets.theme import apply_theme  # noqa: PLC0415 - commands do not load Qt
    from app.widgets.translators import install_translators  # noqa: PLC0415 - as above

    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("thuongninh")
    install_translators(app)
    apply_theme(app)
    return app


def check_self(call: Call) -> Answer:
    """Open every screen on a file filled by the demo and write one of each document."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    from app.views.self_check import check_everything  # noqa: PLC0415 - commands do not load Qt

    with TemporaryDirectory() as folder:
        found = check_everything(app, Path(folder), call.now)
    return Answer(found, found.lines)


SELF_CHECK = Command(
    name="self-check",
    help="tự kiểm tra chương trình: mở mọi màn hình, in thử mọi loại văn bản",
    add_words=lambda _parser: None,
    run=check_self,
)
