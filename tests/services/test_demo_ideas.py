from sqlalchemy.orm import Session

from app.services import demo_ideas, demo_office, demo_sample, register
from app.services.demo_book import DemoBook


def test_ideas_get_the_numbers_the_sample_calls_them_by(session: Session) -> None:
    sample = demo_sample.load()
    book = DemoBook(sample)
    receipts = list(demo_ideas.steps(sample))[: len(sample.ideas)]
    steps = sorted([*demo_office.steps(sample), *receipts], key=lambda step: step.at)

    for step in steps:
        step.do(session, book, step.at)

    rows = {row.number: row for row in register.list_ideas(session)}
    assert sorted(rows) == sorted(book.ideas) == list(range(1, len(sample.ideas) + 1))
    for number, idea in enumerate(sample.ideas, 1):
        assert rows[number].title == idea.title
        assert rows[number].received_on == idea.received_on
