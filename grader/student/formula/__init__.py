"""Typed formulas: read without eval, valued with error bounds, compared, explained."""
