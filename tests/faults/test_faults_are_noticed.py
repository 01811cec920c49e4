"""A fault that is planted is noticed by a test; and every fault still fits the code."""

from __future__ import annotations

import re

import pytest

from tests.faults.faults import FAULTS, Fault
from tests.faults.plant import ROOT, CannotPlant, broken_text, plant_all, table

EACH = pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)


@EACH
def test_the_text_a_fault_changes_stands_there_exactly_once(fault: Fault) -> None:
    before = (ROOT / fault.file).read_text("utf-8")
    after = broken_text(before, fault)
    assert after != before


@EACH
def test_a_file_with_a_fault_in_it_is_still_python(fault: Fault) -> None:
    """Otherwise every test would notice, and none would have proved anything."""
    before = (ROOT / fault.file).read_text("utf-8")
    compile(broken_text(before, fault), fault.file, "exec")


@EACH
def test_the_tests_a_fault_names_are_there(fault: Fault) -> None:
    for file in fault.tests:
        names = re.findall(r"^(?:async )?def (test_\w+)", (ROOT / file).read_text("utf-8"), re.M)
        assert any(fault.only in name for name in names), file


@pytest.mark.parametrize("text", ["no such line\n", "twice\ntwice\n"])
def test_a_fault_that_fits_no_more_or_twice_is_told_and_not_planted(text: str) -> None:
    fault = Fault("a fault", "file.py", "twice\n", "", ())
    with pytest.raises(CannotPlant, match=r"a fault.*file\.py"):
        broken_text(text, fault)


@pytest.mark.prove
def test_every_planted_fault_is_noticed_by_a_test() -> None:
    planted = plant_all(FAULTS)
    print(f"\n{table(planted)}")
    assert [one.fault.name for one in planted if not one.noticed_by] == []
