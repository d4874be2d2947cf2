"""Lưu bản vào sổ: a document is made and written on the worker, then kept in one short step."""

from collections.abc import Callable

from app.rules.errors import Refusal
from app.rules.paper_source import Source
from app.services import kept_papers, paper_catalogue
from app.services.kept_papers import KeptVersion
from app.services.papers import PaperFormat
from app.widgets.workplace import Workplace


def keep_paper(
    workplace: Workplace,
    source: Source,
    on_done: Callable[[KeptVersion], object] | None = None,
    on_refused: Callable[[Refusal], object] | None = None,
) -> None:
    """Keep a document as the records have it now, without stopping the screen.

    Nobody is told of a refusal unless asked for: what is issued stands without its kept version.
    """
    desk, now = workplace.desk, workplace.now()

    def work() -> KeptVersion:
        paper = desk.do(paper_catalogue.make, source, now.date())
        files = {kind: paper.written(kind) for kind in PaperFormat}
        return desk.do(kept_papers.keep_files, paper, files, now)

    def failed(error: BaseException) -> None:
        if not isinstance(error, Refusal):
            raise error
        if on_refused is not None:
            on_refused(error)

    workplace.bench.start(work, on_done, failed)
