"""Quyền của tác giả: what lists, papers and exports may say of an idea and of who proposed it."""

from app.models.idea import Idea
from app.rules.idea import Publication

NOT_NAMED = "Tác giả đề nghị không nêu tên"
NOT_PUBLISHED = "Ý tưởng tác giả đề nghị không công bố"


def shown_title(idea: Idea) -> str:
    """Return the title, unless the author asked not to publish the idea."""
    return NOT_PUBLISHED if idea.publication is Publication.PRIVATE else idea.title


def shown_authors(idea: Idea) -> str:
    """Return the authors' names, unless they asked not to be named."""
    if idea.publication is Publication.NAMED:
        return "; ".join(author.name for author in idea.authors)
    return NOT_NAMED
