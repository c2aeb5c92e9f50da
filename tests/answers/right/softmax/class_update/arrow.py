"""The assignment as it stands in the notebook."""


def class_update():
    return r"w \leftarrow w - \alpha (p - t) x"
