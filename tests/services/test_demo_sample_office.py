from app.services import demo_sample


def test_every_activity_is_of_a_unit_and_says_how_it_was_done():
    office = demo_sample.load().office
    own = {unit.name for unit in office.units}

    assert {"Thôn Suối Mây", "Trạm Y tế xã"} <= own
    assert all(done.channel is not None and done.content for done in office.outreach)
    assert not own & {done.unit for done in office.launches}


def test_contacts_are_invented_ones():
    units = demo_sample.load().office.units

    assert all(unit.phone.startswith("0900 000") for unit in units if unit.phone)
    assert all(unit.email.endswith(".example") for unit in units if unit.email)
