from app.services import passwords


def test_a_hash_is_argon2id_and_fits_only_its_password():
    kept = passwords.hashed("mùa lúa năm nay")

    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert "mùa" not in kept
    assert passwords.fits(kept, "mùa lúa năm nay")
    assert not passwords.fits(kept, "mùa lúa năm ngoái")
    assert kept != passwords.hashed("mùa lúa năm nay")


def test_a_broken_hash_fits_nothing():
    assert not passwords.fits("", "mùa lúa năm nay")
    assert not passwords.fits("$argon2id$v=19$m=65536,t=3,p=4$hong", "mùa lúa năm nay")


def test_a_hash_of_weaker_parameters_is_out_of_date():
    assert passwords.out_of_date(passwords.hashed("mùa lúa").replace("t=3", "t=1"))
    assert not passwords.out_of_date(passwords.hashed("mùa lúa"))
