/** What stands around the two diaries in the page; the rest of their words comes with the model. */
export const diaryFrameWords = {
  note: 'A model, not data: these people, their companies and every week in it are invented.',
  worked: 'A filled end can be judged when the quarter ends: five of Dana’s six, and one of Ravi’s.',
};
