"""The bias at the end.

says: unit_1: the bias comes first.
earns: 3/4
"""


def worked_backward():
    output_unit = (-28.82887952, -15.19408553, -15.07012525, -15.02049279)
    hidden_1 = (-0.1932813018, -0.3419527579, -0.1437174993)
    hidden_2 = (-0.2157657397, -0.2901857637, -0.5133980307)
    hidden_3 = (-0.2877685150, -0.3869481277, -0.6847906487)
    return output_unit, hidden_1, hidden_2, hidden_3
