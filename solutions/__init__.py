"""The one copy of every answer, as ordinary tested Python.

Each module belongs to one notebook and follows it section by section, however long that
makes it: the two are read side by side, and the build, the judge and the tests look an
answer up under the notebook's name. The lines between the markers of an answer are what
a learner writes; everything around them is shown in the notebook as it stands.
"""
