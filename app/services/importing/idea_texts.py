"""Ý tưởng đặt cạnh dòng của danh sách: what one needs to see whether two ideas are one."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.models.idea import Idea
from app.rules.numbering import idea_code


@dataclass(frozen=True)
class IdeaTexts:
    """An idea of the register in a few words."""

    code: str
    title: str
    authors: str
    content: str


def idea_texts(session: Session, idea_id: int) -> IdeaTexts:
    """Return what an idea is called, who gave it and what it says."""
    idea = session.get_one(Idea, idea_id)
    return IdeaTexts(
        idea_code(idea.register_year, idea.register_number),
        idea.title,
        ", ".join(author.name for author in idea.authors),
        idea.content,
    )
