"""B1: the mean of the examples.

says: Three times too short
earns: 3/4
"""


def worked_backward():
    output_unit = (-9.609626507, -5.064695177, -5.023375083, -5.006830930)
    hidden_1 = (-0.1437174993, -0.1932813018, -0.3419527579)
    hidden_2 = (-0.2157657397, -0.2901857637, -0.5133980307)
    hidden_3 = (-0.2877685150, -0.3869481277, -0.6847906487)
    return output_unit, hidden_1, hidden_2, hidden_3
