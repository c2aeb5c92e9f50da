"""The one copy of every answer, as ordinary tested Python.

Each module belongs to one notebook. The lines between the markers of an answer are
what a learner writes; everything around them is shown in the notebook as it stands.
"""
