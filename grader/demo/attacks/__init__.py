"""Hostile and broken submissions, as data, and the place where they are tried.

Each is handed in to a small course of its own, graded by nbgrader's whole chain, and
held to four things: it earns no more than the same notebook without the hostile lines,
an honest notebook graded right after it loses nothing, no secret that was planted
comes out anywhere, and nothing is left behind.
"""
