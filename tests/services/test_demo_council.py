from app.services import demo_council, demo_sample


def test_the_council_works_in_the_order_of_the_office():
    sample = demo_sample.load()
    moments = [step.at for step in demo_council.steps(sample)]
    assert moments == sorted(set(moments))
    assert moments[0].date() == sample.council.decision_date
    assert {moment.date() for moment in moments[2:]} == {sample.council.session.held_on}
