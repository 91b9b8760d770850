import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Reads a text as wink-nlp does with its light English model when it tokenises, tags and splits it. */
export function winkReader(): (text: string) => number {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return (text) => {
    const document = nlp.readDoc(text);
    return document.tokens().length() + document.sentences().length();
  };
}
