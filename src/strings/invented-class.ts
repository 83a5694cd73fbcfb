import type { InventedWords } from '../domain/class/invent-class.ts';

/** The class that an instructor can look at without having one. Nobody in it exists. */
export const inventedWords: InventedWords = {
  title: 'Week 1: why they fight (invented)',
  from: 'An invented course',
  names: [
    ...['Abbot, Mina', 'Archer, Oscar', 'Baker, Iris', 'Bishop, Nora', 'Brooks, Elena', 'Carpenter, Emma'],
    ...['Carter, Theo', 'Cook, Paula', 'Cooper, Ravi', 'Field, Maya', 'Fisher, Omar', 'Fletcher, Lucy'],
    ...['Gardener, Felix', 'Hunter, Ingrid', 'Knight, Marco', 'Marsh, Fatima', 'Mason, Carlos', 'Miller, Rosa'],
    ...['Page, Ivan', 'Porter, Aisha', 'Potter, Ahmed', 'Sawyer, Grace', 'Shepherd, Kofi', 'Skinner, Priya'],
    ...['Tanner, Diego', 'Taylor, Hana', 'Thatcher, Boris', 'Turner, Vera', 'Walker, Samuel', 'Weaver, Lena'],
    ...['Woods, Otto', 'Wright, Ruth'],
  ],
  nearly: 'Elena Brook',
  texts: [
    'Sales owns the complaint. They can see the customer who walked away, and they cannot see what the price does to the other customers. A question for both: which deals would we want to lose?',
    'They are paid for different things, so each is right from where they sit. I would ask both to name one customer they agree on.',
    'Marketing could say what the plan was for, and Sales could say what happened. Right now each answers a question that the other did not ask.',
    'The money comes out of one pot, so anything one side gets, the other side does without. That is why it sounds personal.',
  ],
};
