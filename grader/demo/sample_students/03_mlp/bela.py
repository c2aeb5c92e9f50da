"""Bela has fetched the notebook and handed it in as it was."""

HANDS_IN = "an untouched notebook"
START = "untouched"
