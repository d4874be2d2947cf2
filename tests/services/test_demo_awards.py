from app.services import demo_awards, demo_sample


def test_the_decision_follows_its_draft_and_the_session():
    sample = demo_sample.load()
    drafted, issued = [step.at.date() for step in demo_awards.steps(sample)]
    assert sample.council.session.held_on < drafted < issued
    assert issued == sample.decision.dated_on
    assert sample.paid_on > issued
