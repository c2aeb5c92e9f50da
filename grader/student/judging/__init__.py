"""One answer held against what is right: calls, comparison, diagnosis."""
