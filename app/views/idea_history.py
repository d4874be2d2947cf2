"""Diễn biến: what happened to an idea, newest first, undone steps crossed out in words."""

from collections.abc import Sequence

from app.rules.dates import short_date
from app.rules.moves import STATE_LABELS
from app.services.idea_records import EventFacts
from app.widgets.messages import label
from app.widgets.status_badge import tone_of
from app.widgets.theme import Tone
from app.widgets.timeline import Timeline, TimelineEvent


class IdeaHistory(Timeline):
    """The events of an idea."""

    def show_history(self, events: Sequence[EventFacts]) -> None:
        """Show the events in the order given."""
        self.show_events([self._event(event) for event in events])

    def _event(self, event: EventFacts) -> TimelineEvent:
        name = label(STATE_LABELS[event.to_state])
        if event.undone_at is not None:
            name = self.tr("{step} (đã hoàn tác)").format(step=name)
        return TimelineEvent(
            on=short_date(event.on_date),
            title=name,
            text="\n".join(self._lines(event)),
            by=event.recorded_by,
            tone=Tone.NEUTRAL if event.undone_at else tone_of(event.to_state),
        )

    def _lines(self, event: EventFacts) -> list[str]:
        told = (
            ("{text}", event.note),
            (self.tr("Tại: {text}"), event.session),
            (self.tr("Căn cứ: {text}"), event.rests_on),
            (self.tr("Đơn vị áp dụng: {text}"), event.adopted_by),
            (self.tr("Hiệu quả: {text}"), event.effect),
            (self.tr("Số liệu: {text}"), event.measured),
            (self.tr("Lý do hoàn tác: {text}"), event.undo_reason),
        )
        return [sentence.format(text=text) for sentence, text in told if text]
