"""Xem trước danh sách ý tưởng: what every row would do to the register; nothing is changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from app.basics.progress import Progress
from app.models.classification import AuthorGroup, Field
from app.models.unit import Unit
from app.rules.errors import InvalidForm
from app.rules.idea import IdeaDraft, checked
from app.rules.importing.idea_columns import KEY, OF_AUTHOR
from app.rules.importing.idea_rows import ReadIdea, read_ideas
from app.rules.importing.names import Names, Office
from app.rules.importing.options import AlikeChoice, ListOptions
from app.rules.importing.run import Verdict
from app.rules.importing.table import Table
from app.services import intake
from app.services.idea_records import idea_draft
from app.services.importing import runs
from app.services.importing.idea_match import Known, Register, filled_up, known_ideas, put_upon
from app.services.unit_names import name_book

_STEP = 200  # ideas between two steps of the bar


@dataclass(frozen=True)
class JudgedIdea:
    """An idea of a list and what taking it in would do.

    draft: the record as it would then stand. stands: the record as it stands, when there is one.
    known: the idea of the register it is or resembles; earlier: the row above that it resembles.
    changed: the fields that would change.
    """

    read: ReadIdea
    verdict: Verdict
    draft: IdeaDraft
    known: Known | None = None
    earlier: int | None = None
    stands: IdeaDraft | None = None
    changed: tuple[str, ...] = ()

    @property
    def row(self) -> int:
        """Return its first row in the sheet, from 0."""
        return self.read.rows[0]


def office(session: Session, options: ListOptions, today: date) -> Office:
    """Return the names that a list is read with: those of the office and those of its sender."""
    book = name_book(session)
    short = session.execute(select(Unit.id, Unit.short_name).where(Unit.short_name != ""))
    units = [
        *book.current.items(),
        *((key, each.name) for key, names in book.former.items() for each in names),
        *((key, name) for key, name in short),
    ]
    fields = session.execute(select(Field.code, Field.name)).all()
    groups = session.execute(select(AuthorGroup.code, AuthorGroup.name)).all()
    aliases = options.aliases
    return Office(
        Names.of(units, book.current).known_as(_whole(aliases.get("unit_id", {}))),
        _coded(fields).known_as(_codes(aliases.get("field_codes", {}))),
        _coded(groups).known_as(_codes(aliases.get("group_code", {}))),
        today,
        repair=options.repair,
    )


def judge(
    session: Session,
    table: Table,
    options: ListOptions,
    unsaid: IdeaDraft,
    today: date,
    progress: Progress,
) -> list[JudgedIdea]:
    """Return what each idea of a list would do; nothing is changed."""
    read = read_ideas(table.rows, office(session, options, today), unsaid)
    judging = _Judging(session, read, options)
    found = []
    for n, idea in enumerate(read):
        if n % _STEP == 0:
            progress.step(n, len(read))
        found.append(judging.judged(idea))
    return found


class _Judging:
    """Compares the ideas of a list with the register and with each other, one after the other."""

    def __init__(self, session: Session, read: list[ReadIdea], options: ListOptions) -> None:
        self._session, self._options = session, options
        self._register = Register(session, read)
        self._taken = runs.known_rows(session, "idea", (idea.digest for idea in read))
        self._seen: dict[str, int] = {}
        self._days: dict[date, date] = {}
        self._ideas = known_ideas(session, self._taken.values())

    def judged(self, idea: ReadIdea) -> JudgedIdea:
        """Return what an idea would do."""
        numbered = self._register.numbered(idea.number) if idea.number else None
        if numbered is not None:
            idea = _needing_less(idea)
        if idea.wrong:
            return JudgedIdea(idea, Verdict.WRONG, idea.draft)
        above = self._seen.setdefault(idea.digest, idea.rows[0])
        if above != idea.rows[0]:
            return JudgedIdea(idea, Verdict.SAME, idea.draft, earlier=above)
        if numbered is not None:
            return self._upon(idea, numbered)
        if idea.digest in self._taken:
            return self._known(idea, self._taken[idea.digest], Verdict.SAME)
        return self._new(idea)

    def _upon(self, idea: ReadIdea, key: int) -> JudgedIdea:
        """Judge a row that names an idea by its number."""
        stands = idea_draft(self._session, key)
        return self._changing(idea, key, stands, put_upon(stands, idea))

    def _new(self, idea: ReadIdea) -> JudgedIdea:
        """Judge a row that names no idea: new, unless it looks like one that is there."""
        earlier, known = self._register.earlier_row(idea), self._register.alike(idea)
        fresh = JudgedIdea(idea, Verdict.NEW, self._answered(idea.draft))
        if known is None and earlier is None:
            return fresh
        if known is not None:
            stands = idea_draft(self._session, known.id)
            if put_upon(stands, idea) == stands:
                return self._known(idea, known.id, Verdict.SAME)
        return self._decided(replace(fresh, known=known, earlier=earlier))

    def _decided(self, alike: JudgedIdea) -> JudgedIdea:
        """Return what the clerk decided about a row that looks like another idea."""
        choice = self._options.alike.get(alike.row)
        if choice is AlikeChoice.NEW:
            return alike
        if choice is AlikeChoice.SAME:
            return replace(alike, verdict=Verdict.SKIPPED)
        if choice is AlikeChoice.FILL and alike.known is not None:
            stands = idea_draft(self._session, alike.known.id)
            return self._changing(alike.read, alike.known.id, stands, filled_up(stands, alike.read))
        return replace(alike, verdict=Verdict.ALIKE)

    def _changing(
        self, idea: ReadIdea, key: int, stands: IdeaDraft, draft: IdeaDraft
    ) -> JudgedIdea:
        try:
            draft = checked(draft, max(draft.received_on, stands.received_on))
        except InvalidForm as invalid:
            row = idea.rows[0]
            wrong = {(row, box): said for box, said in invalid.wrong.items()}
            return JudgedIdea(replace(idea, wrong=wrong), Verdict.WRONG, draft)
        changed = tuple(
            name for name, value in vars(draft).items() if value != getattr(stands, name)
        )
        judged = self._known(idea, key, Verdict.CHANGED if changed else Verdict.SAME)
        return replace(judged, draft=draft, stands=stands, changed=changed)

    def _known(self, idea: ReadIdea, key: int, verdict: Verdict) -> JudgedIdea:
        if key not in self._ideas:
            self._ideas |= known_ideas(self._session, [key])
        return JudgedIdea(idea, verdict, idea.draft, known=self._ideas[key])

    def _answered(self, draft: IdeaDraft) -> IdeaDraft:
        """Return a new idea with the day by which its author is to be answered."""
        if draft.answer_due is not None:
            return draft
        day = draft.received_on
        if day not in self._days:
            self._days[day] = intake.answer_due(self._session, day)
        return replace(draft, answer_due=self._days[day])


def _needing_less(idea: ReadIdea) -> ReadIdea:
    """Return a row that names its idea by number, which may leave title and authors unsaid."""
    unsaid = {KEY: KEY, f"{OF_AUTHOR}name": "authors"}
    wrong = {
        (row, name): said
        for (row, name), said in idea.wrong.items()
        if unsaid.get(name, name) in idea.given or name not in unsaid
    }
    return replace(idea, wrong=wrong)


def _whole(aliases: Mapping[str, str | int]) -> dict[str, int]:
    return {words: int(key) for words, key in aliases.items()}


def _codes(aliases: Mapping[str, str | int]) -> dict[str, str]:
    return {words: str(code) for words, code in aliases.items()}


def _coded(rows: Iterable[Row[str, str]]) -> Names[str]:
    """Return records by their names and by their codes."""
    shown = {row[0]: row[1] for row in rows}
    return Names.of([*shown.items(), *((code, code) for code in shown)], shown)
