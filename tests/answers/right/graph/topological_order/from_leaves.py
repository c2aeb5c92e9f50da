"""From the leaves up."""


def topological_order(root):
    order = []
    found, stack = {root: None}, [root]
    while stack:
        for parent in stack.pop().parents:
            if parent not in found:
                found[parent] = None
                stack.append(parent)
    waits = {node: len(set(node.parents)) for node in found}
    users = {node: [] for node in found}
    for node in found:
        for parent in set(node.parents):
            users[parent].append(node)
    ready = [node for node in found if waits[node] == 0]
    while ready:
        node = ready.pop(0)
        order.append(node)
        for user in users[node]:
            waits[user] -= 1
            if waits[user] == 0:
                ready.append(user)
    return order
