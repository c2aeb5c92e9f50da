"""Counting users, from the root."""


def topological_order(root):
    order = []
    users, stack, seen = {}, [root], {root}
    while stack:
        for parent in set(stack.pop().parents):
            users[parent] = users.get(parent, 0) + 1
            if parent not in seen:
                seen.add(parent)
                stack.append(parent)
    ready = [root]
    while ready:
        node = ready.pop()
        order.append(node)
        for parent in set(node.parents):
            users[parent] -= 1
            if users[parent] == 0:
                ready.append(parent)
    order.reverse()
    return order
