"""Giữ bản nháp: what stands in a form reaches the data file within a second of being typed."""

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.rules.errors import Refusal
from app.services import drafts
from app.services.drafts import SavedDraft
from app.widgets.messages import said
from app.widgets.workplace import Workplace

PAUSE_MS = 700


class DraftKeeper(QObject):
    """Saves the writing of one form as its draft.

    Signals:
        kept: the draft was saved.
        not_kept: why it could not be saved.
    """

    kept = Signal()
    not_kept = Signal(str)

    def __init__(
        self, workplace: Workplace, writing: Callable[[], dict[str, Any]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._writing = writing
        self.form = ""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.keep)

    def begin(self, form: str) -> None:
        """Keep the drafts of this form from now on."""
        self._timer.stop()
        self.form = form

    def on_edited(self) -> None:
        """Something was typed: save soon, also while typing goes on."""
        if not self._timer.isActive():
            self._timer.start()

    def forget_changes(self) -> None:
        """What was typed is saved elsewhere or dropped."""
        self._timer.stop()

    def keep_now(self) -> None:
        """Save at once what was typed since the last time."""
        if self._timer.isActive():
            self.keep()

    def keep(self) -> None:
        """Save the writing as the form's draft."""
        self._timer.stop()
        content = json.dumps(self._writing(), ensure_ascii=False)
        try:
            self._workplace.desk.do(
                drafts.save_draft, self.form, content, self._workplace.now().replace(microsecond=0)
            )
        except Refusal as refusal:
            self.not_kept.emit(said(refusal))
        else:
            self.kept.emit()

    def found(self) -> SavedDraft | None:
        """Return the draft that an earlier sitting left behind."""
        return self._workplace.desk.do(drafts.load_draft, self.form)

    def drop(self, kept_files: tuple[str, ...] = ()) -> None:
        """Forget the draft and the files kept for it."""
        self._timer.stop()
        self._workplace.desk.do(drafts.drop_draft, self.form, kept_files)


def read_writing(content: str) -> dict[str, Any]:
    """Return the writing of a draft; one that cannot be read holds nothing."""
    try:
        writing = json.loads(content)
    except ValueError:
        return {}
    return writing if isinstance(writing, dict) else {}
