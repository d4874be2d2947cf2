"""Tiếp nhận ý tưởng: what the intake form holds, and what makes it right or complete."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from app.basics.records import changed
from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.author import (
    AUTHOR_KIND_LABELS,
    AuthorDraft,
    AuthorKind,
    check_authors,
    equal_shares,
)
from app.rules.errors import InvalidForm, Said, say

# The authors of an idea are kept in a file of their own, but belong to it.
__all__ = ("AUTHOR_KIND_LABELS", "AuthorDraft", "AuthorKind", "equal_shares")


class IdeaState(StrEnum):
    """Where an idea stands (design §4)."""

    RECEIVED = "received"
    INCOMPLETE = "incomplete"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    NEEDS_WORK = "needs_work"
    NOT_APPROVED = "not_approved"
    SUPPORTING = "supporting"
    PILOTING = "piloting"
    ADOPTED = "adopted"
    REPLICATED = "replicated"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"
    STRUCK = "struck"


class IntakeSource(StrEnum):
    """The way by which an idea reached the office (plan III.2)."""

    DIRECT = "direct"
    PAPER = "paper"
    PHONE = "phone"
    ONLINE = "online"
    VIA_UNIT = "via_unit"


class Publication(StrEnum):
    """What the author allows to be published."""

    NAMED = "named"
    ANONYMOUS = "anonymous"
    PRIVATE = "private"


SOURCE_LABELS: dict[IntakeSource, str] = {
    IntakeSource.DIRECT: QT_TRANSLATE_NOOP("Label", "Trực tiếp"),
    IntakeSource.PAPER: QT_TRANSLATE_NOOP("Label", "Phiếu giấy"),
    IntakeSource.PHONE: QT_TRANSLATE_NOOP("Label", "Điện thoại"),
    IntakeSource.ONLINE: QT_TRANSLATE_NOOP("Label", "Trực tuyến"),
    IntakeSource.VIA_UNIT: QT_TRANSLATE_NOOP("Label", "Qua thôn, tổ công nghệ số cộng đồng"),
}

PUBLICATION_LABELS: dict[Publication, str] = {
    Publication.NAMED: QT_TRANSLATE_NOOP("Label", "Công bố tên thật"),
    Publication.ANONYMOUS: QT_TRANSLATE_NOOP("Label", "Công bố ẩn danh"),
    Publication.PRIVATE: QT_TRANSLATE_NOOP("Label", "Không công bố"),
}

TITLE_LENGTH = 300
NAME_LENGTH = 200
BLOCK_LENGTH = 20_000

_LINES = ("title", "collector_name", "entered_by")
_BLOCKS = (
    "situation",
    "content",
    "novelty",
    "reach",
    "effect_economic",
    "effect_social",
    "conditions",
    "support_wanted",
    "confidential_parts",
)


@dataclass(frozen=True, kw_only=True)
class IdeaDraft:
    """What the clerk typed into the intake form (design §5); the first field code is the main."""

    received_on: date
    source: IntakeSource = IntakeSource.DIRECT
    title: str = ""
    authors: tuple[AuthorDraft, ...] = ()
    group_code: str = ""
    unit_id: int | None = None
    field_codes: tuple[str, ...] = ()
    situation: str = ""
    content: str = ""
    novelty: str = ""
    reach: str = ""
    effect_economic: str = ""
    effect_social: str = ""
    conditions: str = ""
    support_wanted: str = ""
    confidential_parts: str = ""
    publication: Publication = Publication.NAMED
    collector_name: str = ""
    entered_by: str = ""
    answer_due: date | None = None


def checked(draft: IdeaDraft, today: date) -> IdeaDraft:
    """Return the draft tidied up, or raise InvalidForm naming every wrong box."""
    draft = _tidied(draft)
    wrong: dict[str, Said] = {}
    wrong |= _wrong_texts(draft)
    wrong |= _wrong_days(draft, today)
    wrong |= check_authors(draft.authors, draft.received_on, named=_names_published(draft))
    if len(set(draft.field_codes)) < len(draft.field_codes):
        wrong["field_codes"] = say(QT_TRANSLATE_NOOP("Form", "Một lĩnh vực được chọn hai lần."))
    if wrong:
        raise InvalidForm(wrong)
    return draft


# What a full dossier has; the intake is never held up by it.
_PARTS: tuple[tuple[str, str], ...] = (
    ("field_codes", QT_TRANSLATE_NOOP("Label", "Lĩnh vực")),
    ("group_code", QT_TRANSLATE_NOOP("Label", "Đối tượng tham gia")),
    ("unit_id", QT_TRANSLATE_NOOP("Label", "Đơn vị")),
    ("situation", QT_TRANSLATE_NOOP("Label", "Hiện trạng")),
    ("content", QT_TRANSLATE_NOOP("Label", "Nội dung ý tưởng")),
    ("novelty", QT_TRANSLATE_NOOP("Label", "Điểm mới")),
    ("reach", QT_TRANSLATE_NOOP("Label", "Nơi áp dụng, phạm vi nhân rộng")),
)


def missing_parts(draft: IdeaDraft) -> tuple[tuple[str, str], ...]:
    """Return (field, label) of what a full dossier should still have; never blocks saving."""
    missing = [(name, label) for name, label in _PARTS if getattr(draft, name) in (None, "", ())]
    if not (draft.effect_economic.strip() or draft.effect_social.strip()):
        missing.append(("effect_social", QT_TRANSLATE_NOOP("Label", "Hiệu quả dự kiến")))
    if not any(author.phone or author.email or author.address for author in draft.authors):
        missing.append(("authors.0.phone", QT_TRANSLATE_NOOP("Label", "Cách liên hệ với tác giả")))
    return tuple(missing)


def main_field(draft: IdeaDraft) -> str:
    """Return the code of the main field, empty when the idea is not yet classified."""
    return draft.field_codes[0] if draft.field_codes else ""


def _tidied(draft: IdeaDraft) -> IdeaDraft:
    lines: dict[str, Any] = {name: tidy(getattr(draft, name)) for name in _LINES}
    blocks: dict[str, Any] = {name: tidy_block(getattr(draft, name)) for name in _BLOCKS}
    authors = tuple(author.tidied() for author in draft.authors)
    return changed(draft, {"authors": authors, **lines, **blocks})


def _names_published(draft: IdeaDraft) -> bool:
    return draft.publication is Publication.NAMED


def _wrong_texts(draft: IdeaDraft) -> dict[str, Said]:
    wrong: dict[str, Said] = {}
    if not draft.title:
        wrong["title"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi tên ý tưởng."))
    limits = {"title": TITLE_LENGTH, "collector_name": NAME_LENGTH, "entered_by": NAME_LENGTH}
    for name in (*_LINES, *_BLOCKS):
        limit = limits.get(name, BLOCK_LENGTH)
        length = len(getattr(draft, name))
        if length > limit:
            wrong[name] = say(
                QT_TRANSLATE_NOOP("Form", "Dài {length} ký tự; nhiều nhất là {limit} ký tự."),
                length=length,
                limit=limit,
            )
    return wrong


def _wrong_days(draft: IdeaDraft, today: date) -> dict[str, Said]:
    wrong: dict[str, Said] = {}
    if draft.received_on > today:
        wrong["received_on"] = say(QT_TRANSLATE_NOOP("Form", "Ngày tiếp nhận ở tương lai."))
    if draft.answer_due is not None and draft.answer_due < draft.received_on:
        wrong["answer_due"] = say(
            QT_TRANSLATE_NOOP("Form", "Ngày hẹn trả lời trước ngày tiếp nhận.")
        )
    return wrong
