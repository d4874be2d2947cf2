"""Quyền của tác giả: what lists, papers and exports may say of an idea and of who proposed it."""

from collections.abc import Iterable

from app.rules.idea import Publication

NOT_NAMED = "Tác giả đề nghị không nêu tên"
NOT_PUBLISHED = "Ý tưởng tác giả đề nghị không công bố"


def shown_title(publication: Publication, title: str) -> str:
    """Return the title, unless the author asked not to publish the idea."""
    return NOT_PUBLISHED if publication is Publication.PRIVATE else title


def shown_authors(publication: Publication, names: Iterable[str]) -> str:
    """Return the authors' names, unless they asked not to be named."""
    return "; ".join(names) if publication is Publication.NAMED else NOT_NAMED


def shown_unit(publication: Publication, unit: str) -> str:
    """Return the unit, unless it would give away who asked not to be named."""
    return unit if publication is Publication.NAMED else ""
