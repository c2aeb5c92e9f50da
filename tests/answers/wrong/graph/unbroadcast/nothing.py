"""Nothing.

says: The upstream gradient comes back as it was;
"""


def unbroadcast(upstream, shape):
    return upstream
